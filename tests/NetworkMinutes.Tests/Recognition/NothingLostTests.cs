using NetworkMinutes.Dates;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>Every word and number of a document stands somewhere in what was read: as text, or as a value that was read out of it.</summary>
public class NothingLostTests
{
    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    private static IEnumerable<Case> All => Cases.Dev.Concat(Cases.Heldout);

    [Theory, MemberData(nameof(Names))]
    public void Every_word_of_the_text_stands_somewhere(string name)
    {
        var minutes = All.Single(c => c.Name == name);
        Assert.Empty(Lost(minutes.Text, minutes.Read()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Page_breaks_and_double_spacing_lose_nothing(string name)
    {
        var minutes = All.Single(c => c.Name == name);
        var spaced = string.Join("\n\n", minutes.Text.Replace("\n\n", "\n", StringComparison.Ordinal).Split('\n').Select((line, i) => i % 40 == 39 ? $"{line}\n\n{i / 40} (9) \n\f" : line));
        Assert.Empty(Lost(spaced, MinutesText.Read(spaced, new ReadingContext(minutes.MeetingDate))));
    }

    [Theory]
    [InlineData("Anteckningar\nNätverket kost\nDatum: 3 maj 2024, dnr 2024-00123\n\n1. Start\nText.\n2. Slut\nText.", "00123")]
    [InlineData("Anteckningar\nNätverket kost\nTid: 3 maj 2024 kl. 9-11, lunch 12\n\n1. Start\nText.\n2. Slut\nText.", "lunch")]
    [InlineData("Anteckningar\n\nNärvarande\nAnna Berg, Ale\nTjörn: vakant\n\n1. Start\nText.\n2. Slut\nText.", "vakant")]
    [InlineData("Anteckningar\n\nNärvarande\nAnna Berg (S), Ale\n\n1. Start\nText.\n2. Slut\nText.", "s")]
    [InlineData("Anteckningar\n\n1. Start\nText.\n2. Slut\nText.\n\nAntecknat av: Anna Berg, GR, tel 031-335 50 00", "335")]
    [InlineData("Anteckningar\n\nNamn\tKommun\tNärvaro i höst\nAnna Berg\tAle\tNärvarande\n\n1. Start\nText.\n2. Slut\nText.", "höst")]
    [InlineData("Anteckningar\n\nNärvarande (utom Bo på punkt 3)\nAnna Berg, Ale\n\n1. Start\nText.\n2. Slut\nText.", "utom")]
    public void What_a_value_does_not_hold_stays_as_text(string text, string word)
    {
        var read = MinutesText.Read(text, new ReadingContext(new(2024, 5, 3)));
        Assert.Contains(word, Cases.Words(string.Join(' ', read.Items.Select(i => i.Text).Append(read.Preamble))));
    }

    [Fact]
    public void A_sub_item_without_heading_keeps_its_rest()
    {
        var read = MinutesText.Read(
            "1. Ett\nInget nytt.\n2. Avtal\na) Styrelsen behandlade avtalet. Det skickas ut till alla.\nMer text.\nb) Taxa\nDen är oförändrad.\n3. Slut\nTack.",
            new ReadingContext(new(2024, 3, 14)));

        Assert.Equal(["1", "2", "2a", "2b", "3"], read.Items.Select(i => i.Number));
        Assert.Equal("Styrelsen behandlade avtalet.", read.Items[2].Title);
        Assert.Equal("Det skickas ut till alla.\nMer text.", read.Items[2].Text);
    }

    /// <summary>Items count each word as often as it is written; what stands before them is values, which say a word once.</summary>
    private static IEnumerable<string> Lost(string source, ParsedMinutes read)
    {
        var first = read.Items.Count > 0 ? read.Items[0].Span.Start : source.Length;
        var paper = read.Leaves.Where(leaf => leaf.Kind == LeafKind.Page).Select(leaf => leaf.Span.In(source));
        var values = Values(read).Concat(paper).SelectMany(Cases.Words).Concat(Structure).ToHashSet();
        var items = Bag(string.Join(' ', read.Items.Select(i => $"{i.Title} {i.Text} {i.Number} {(i.Level > 1 ? i.Number[^1..] : "")}")));
        return Bag(Mended(Lines(source[..first]))).Keys.Where(word => !values.Contains(word) && !Cases.Words(read.Preamble).Contains(word))
            .Concat(Bag(Mended(Lines(source[first..]))).Where(word => items.GetValueOrDefault(word.Key) < word.Value && !values.Contains(word.Key)).Select(word => word.Key));
    }

    private static IEnumerable<string> Values(ParsedMinutes read)
    {
        foreach (var person in read.Attendance)
            yield return $"{person.Name} {person.OrganisationAsWritten} {person.Note}";
        yield return $"{read.Label} {read.Body} {read.Chair} {read.ChairOrganisation} {read.Recorder} {read.RecorderOrganisation} {read.Place} {read.CaseNumber}";
        if (read.MeetingDate is { } day)
            yield return $"{SwedishDay.WithWeekday(day)} {day.ToString("dddd", SwedishText.Culture)}en {day.ToString("MMM", SwedishText.Culture)} {day:yyyy-MM-dd} {day:yyMMdd} {day:yyyyMMdd} {day:d M}";
        foreach (var time in new[] { read.Start, read.End }.OfType<TimeOnly>())
            yield return $"{time:HH mm} {time.Hour}";
    }

    /// <summary>Headings of lists, names of fields, and the small words between values.</summary>
    private static readonly HashSet<string> Structure =
    [
        .. ("och samt den kl klockan i vid för från av med till på om hos mötet möte möten sammanträde träff nr närvarande frånvarande ej inte deltagare deltog deltagande saknades förhinder anmält frånvaro "
            + "beslutande tjänstgörande ersättare gäst gäster övriga adjungerad adjungerade inbjudna från namn kommun organisation närvaro datum tid plats lokal ordförande ordf mötesordförande sekreterare "
            + "antecknat antecknade anteckningar protokollet pennan vid fört förda förde ämne till skickat nätverk grupp återbud hade lämnats lämnat meddelat ledamöter tjänstemän närv frånv kommunerna kommentar ja nej anteckningarna").Split(' '),
    ];

    private static List<string> Lines(string text) =>
        [.. text.Split('\n', '\f').Select(l => l.Trim()).Where(l => l.Length > 0 && !IsPageNumber(l))];

    private static bool IsPageNumber(string line) => (line.EndsWith(')') && char.IsDigit(line[0]) && line.Length < 8) || (line.StartsWith("Sida ", StringComparison.Ordinal) && line.Length < 15);

    private static string Mended(List<string> lines)
    {
        var text = "";
        foreach (var line in lines)
            text = text.EndsWith('-') && char.IsLower(line[0]) ? text[..^1] + line : $"{text} {line}";
        return text;
    }

    private static Dictionary<string, int> Bag(string text) => Cases.Words(text).CountBy(w => w).ToDictionary();
}
