using System.Globalization;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A row of the attendance list as the form holds it. A row without a name is left out.</summary>
public class ImportedPerson
{
    public string? Name { get; set; }
    public string? Organisation { get; set; }
    public ParsedStatus Status { get; set; }
    public ParsedCapacity Capacity { get; set; }
    public string? Note { get; set; }

    /// <summary>Whom the name means, where that is asked: the person's number, 0 for somebody new.</summary>
    public int? Meant { get; set; }

    public static ImportedPerson Of(ParsedAttendance row) =>
        new() { Name = row.Name, Organisation = row.Organisation, Status = row.Status, Capacity = row.Capacity, Note = AbsenceReason.IsIn(row.Note ?? "") ? null : row.Note };

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name);

    public ParsedAttendance ToParsed()
    {
        var organisation = SwedishText.Collapse(Organisation ?? "");
        var note = SwedishText.Collapse(Note ?? "");
        return new(SwedishText.Collapse(Name!), organisation.Length > 0 ? organisation : null, null, Status, Capacity, note.Length > 0 ? note : null, default);
    }
}

/// <summary>An item as the form holds it. One without title and text is left out.</summary>
public class ImportedItem
{
    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public int Level { get; set; } = 1;

    public static ImportedItem Of(ParsedItem item) => new() { Number = item.Number, Title = item.Title, Text = item.Text, Level = item.Level };

    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Text);

    public ParsedItem ToParsed() =>
        new(SwedishText.Collapse(Number ?? ""), SwedishText.Collapse(Title ?? ""), Math.Clamp(Level, 1, 3), Lines(Text), default, ItemReading.Empty);

    public static string Lines(string? text) =>
        (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);
}

/// <summary>What stands wrong in the rows, with the field's name in the form.</summary>
internal static class ImportLimits
{
    public const int MostPeople = 500;

    public static void Check(IReadOnlyList<ImportedPerson> people, IReadOnlyList<ImportedItem> items)
    {
        if (people.Count(p => !p.IsEmpty) > MostPeople)
            throw new RuleBroken(Rule.Invalid, $"Närvarolistan har fler än {MostPeople} personer. Är det flera möten i samma text? Läs in ett i taget.", "Text");
        if (items.Count > Meeting.MostItems)
            throw new RuleBroken(Rule.Invalid, $"Texten har fler än {Meeting.MostItems} punkter. Är det flera möten i samma text? Läs in ett i taget.", "Text");
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i] is { } person && new[] { person.Name, person.Organisation, person.Note }.Any(t => t?.Length > MeetingFacts.LongestLine))
                throw new RuleBroken(Rule.Invalid, $"Raden är för lång. Högst {MeetingFacts.LongestLine} tecken får plats i varje fält.", At("Attendance", i, "Name"));
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number?.Length > 20) throw new RuleBroken(Rule.Invalid, "Numret är för långt. Högst 20 tecken får plats.", At("Items", i, "Number"));
            if (items[i].Title?.Length > 400) throw new RuleBroken(Rule.Invalid, "Rubriken är för lång. Högst 400 tecken får plats.", At("Items", i, "Title"));
            if (items[i].Text?.Length > Meeting.LongestText) throw new RuleBroken(Rule.Invalid, "Texten är för lång för en punkt. Dela den på flera punkter.", At("Items", i, "Text"));
        }
    }

    /// <summary>What the old minutes say of why somebody was away is not taken over.</summary>
    public static void CheckNotes(IReadOnlyList<ImportedPerson> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Note is { } note && AbsenceReason.IsIn(note)) throw new RuleBroken(Rule.Invalid, "Varför någon är borta sparas aldrig. Töm anmärkningen.", At("Attendance", i, "Note"));
        }
    }

    /// <summary>Who a name means is chosen, never guessed.</summary>
    public static void CheckNames(IReadOnlyList<ImportedPerson> people, IReadOnlyDictionary<int, IReadOnlyList<Person>> mayMean)
    {
        foreach (var row in mayMean.Keys.Order())
        {
            if (people[row].Meant is null) throw new RuleBroken(Rule.Invalid, $"Välj vem {people[row].Name} är.", At("Attendance", row, "Name"));
        }
    }

    private static string At(string list, int index, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{field}");
}
