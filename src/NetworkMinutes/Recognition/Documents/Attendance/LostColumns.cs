using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Columns whose order a file has lost: names first and then all municipalities, or two headings and then all names. Says so and guesses nothing.</summary>
internal sealed class LostColumns(DocumentText text, List<ParsedAttendance> people)
{
    private const int Fewest = 2;

    private enum Row
    {
        None,
        Person,
        Organisation,
    }

    private readonly List<int> organisations = [];
    private int firstPerson;
    private Row first;
    private Row last;
    private int switches;
    private int swallowedFrom = -1;
    private int swallowedTo;

    public bool IsSwallowing => swallowedFrom >= 0;

    public void Open()
    {
        organisations.Clear();
        (firstPerson, first, last, switches, swallowedFrom) = (people.Count, Row.None, Row.None, 0, -1);
    }

    /// <summary>From here on names are under two headings at once.</summary>
    public void Swallow(int heading) => (swallowedFrom, swallowedTo) = (heading, heading);

    public void Swallowed(int line) => swallowedTo = line;

    public void AddOrganisation(int line)
    {
        organisations.Add(line);
        Note(Row.Organisation);
    }

    public void AddPerson() => Note(Row.Person);

    /// <summary>The list ends: what stood in it?</summary>
    public void Close()
    {
        if (swallowedFrom >= 0 && swallowedTo > swallowedFrom)
            Tell(swallowedFrom, swallowedTo, "Två närvarolistor har gått in i varandra, så det framgår inte vem som var med. Raderna står kvar som text.");
        else if (switches == 1 && organisations.Count >= Fewest && people.Count - firstPerson >= Fewest)
            Part();
        Open();
    }

    private void Note(Row row)
    {
        if (first == Row.None)
            first = row;
        else if (row != last)
            switches++;
        last = row;
    }

    private void Part()
    {
        for (var i = firstPerson; first == Row.Organisation && i < people.Count; i++)
            people[i] = people[i] with { Organisation = null, OrganisationAsWritten = null };
        foreach (var line in organisations)
            text.Keep(line);
        Tell(organisations[0], organisations[^1], "Namn och kommuner står i var sin lista, så det framgår inte vilken kommun var och en hör till.");
    }

    private void Tell(int from, int to, string message) => text.Problems.Add(new TextProblem(text.Span(from, to), message));
}
