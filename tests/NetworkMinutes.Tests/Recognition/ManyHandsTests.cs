using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>The same meeting as many hands would write it down: lists, headings and paper differ, what is read does not.</summary>
public class ManyHandsTests
{
    private static readonly (string Name, string Organisation)[] Present =
        [("Anna Berg", "Ale"), ("Bo Ek", "Göteborgs Stad"), ("Karin von Post", "Lilla Edet"), ("Lars-Göran Åh", "Tjörn"), ("Eva Ö", "GR")];

    private static readonly (string Name, string Organisation)[] Absent = [("Ola Fors", "Lerum"), ("Siri Ask", "Öckerö")];
    private static readonly string[] Titles = ["Välkommen", "Läget i kommunerna", "Remiss om ny lag (2024:12)", "Vad gör vi nu?", "Övrigt"];

    private const string Prose =
        "Anna berättade om läget i Ale, där två nya handläggare har börjat sedan förra gången. I Tjörn väntar man på besked om pengarna. Bo undrade hur det går för de andra, och flera nickade.";

    private delegate string People(IEnumerable<(string Name, string Organisation)> people);

    private static readonly (string Name, People List)[] Lists =
    [
        ("commas", p => Lines(p, r => $"{r.Name}, {r.Organisation}")),
        ("spaces", p => Lines(p, r => $"{r.Name}  {r.Organisation}")),
        ("tabs", p => Lines(p, r => $"{r.Name}\t{r.Organisation}")),
        ("dashes", p => Lines(p, r => $"{r.Name} – {r.Organisation}")),
        ("brackets", p => Lines(p, r => $"{r.Name} ({r.Organisation})")),
        ("bullets", p => Lines(p, r => $"• {r.Name}, {r.Organisation}")),
        ("numbers", p => Lines(p.Select((r, i) => ($"{i + 1}. {r.Name}", r.Organisation)), r => $"{r.Item1}, {r.Organisation}")),
        ("titles", p => Lines(p, r => $"{r.Name}, förvaltningschef, {r.Organisation}")),
        ("capital titles", p => Lines(p, r => $"{r.Name}, Enhetschef, {r.Organisation}")),
        ("notes", p => Lines(p, r => $"{r.Name}, {r.Organisation}, kom 9.30")),
        ("organisation first", p => Lines(p, r => $"{r.Organisation}: {r.Name}")),
        ("organisation column", p => Lines(p, r => $"{r.Organisation}\t{r.Name}")),
        ("organisation over", p => Lines(p, r => $"{r.Organisation}\n{r.Name}")),
        ("blank lines", p => string.Join("\n\n", p.Select(r => $"{r.Name}, {r.Organisation}"))),
        ("running commas", p => string.Join(", ", p.Select(r => $"{r.Name}, {r.Organisation}"))),
        ("running brackets", p => Running([.. p.Select(r => $"{r.Name} ({r.Organisation})")])),
        ("running semicolons", p => string.Join("; ", p.Select(r => $"{r.Name}, {r.Organisation}"))),
        ("running organisations", p => string.Join(", ", p.Select(r => $"{r.Organisation} ({r.Name})"))),
        ("running colons", p => string.Join("; ", p.Select(r => $"{r.Organisation}: {r.Name}"))),
    ];

    private static readonly (string Name, string Present, string Absent)[] Headings =
    [
        ("plain", "Närvarande", "Frånvarande"), ("colon", "Närvarande:", "Ej närvarande:"), ("capitals", "NÄRVARANDE", "FÖRHINDER"), ("bold", "**Deltagare**", "**Anmält förhinder**"),
        ("count", "Närvarande ledamöter (5 st)", "Frånvarande ledamöter (2 st)"), ("from", "Deltagare från kommunerna", "Kunde inte komma"), ("hash", "## Med på mötet", "## Lämnat återbud"),
    ];

    private static readonly (string Name, Func<string, int, string> Write)[] Styles =
    [
        ("dots", (t, n) => $"{n}. {t}"), ("brackets", (t, n) => $"{n}) {t}"), ("sections", (t, n) => $"§ {n} {t}"), ("dashes", (t, n) => $"{n} – {t}"), ("bare", (t, n) => $"{n} {t}"),
        ("punkt", (t, n) => $"Punkt {n}: {t}"), ("bold", (t, n) => $"**{n}. {t}**"), ("hash", (t, n) => $"## {n}. {t}"), ("tab", (t, n) => $"{n}.\t{t}"), ("plain", (t, _) => t),
        ("bold alone", (t, _) => $"**{t}**"), ("underlined", (t, _) => $"{t}\n{new string('-', t.Length)}"),
    ];

    private static readonly (string Name, Func<string, string> Put)[] Papers =
    [
        ("as typed", t => t), ("windows", t => t.Replace("\n", "\r\n", StringComparison.Ordinal)), ("spaces at ends", t => t.Replace("\n", " \n", StringComparison.Ordinal)),
        ("blank lines", t => Wrapped(t).Replace("\n", "\n\n", StringComparison.Ordinal)), ("wrapped", Wrapped), ("pages", t => Pages(Wrapped(t))), ("quoted", t => "> " + t.Replace("\n", "\n> ", StringComparison.Ordinal)),
        ("indented", t => "    " + t.Replace("\n", "\n    ", StringComparison.Ordinal)),
    ];

    private static readonly string[] Heads =
    [
        "Minnesanteckningar\nNätverket för skolchefer\nDatum: 3 maj 2024\nTid: 13-15.30",
        "Minnesanteckningar från möte med Nätverket för skolchefer den 3 maj 2024 kl. 13-15.30",
        "MINNESANTECKNINGAR\nNätverket för skolchefer, fredagen den 3 maj 2024 kl 13.00–15.30",
        "Nätverket för skolchefer\nMinnesanteckningar 2024-05-03, kl. 13.00-15.30, Ale",
        "Nätverket för skolchefer – minnesanteckningar 240503\nKl. 13:00-15:30",
        "Nätverket för skolchefer        Minnesanteckningar        1 (2)\nGöteborgsregionen        2024-05-03 13.00-15.30",
        "# Minnesanteckningar\n\n**Nätverk:** Nätverket för skolchefer\n**Datum och tid:** 3/5 2024, 13-15.30\n**Plats:** Ale",
        "Från: Eva Ö <eva.o@exempel.se>\nSkickat: den 6 maj 2024 08:12\nTill: Nätverket för skolchefer\nÄmne: Minnesanteckningar från mötet 3/5\n\nHej!\nTid: kl 13 - 15.30",
        "Minnesanteckningar\nNätverket för skolchefer\nTid och plats: fredag 3 maj 2024 klockan 13-15.30, Ale kommunhus",
        "Minnesanteckningar fört vid sammanträde med\nNätverket för skolchefer\n2024-05-03 klockan 13.00 till 15.30",
    ];

    private static readonly (string Before, string After)[] Signers =
    [
        ("", "Vid protokollet: Eva Ö"), ("", "Antecknat av Eva Ö"), ("", "Antecknat av: Eva Ö, GR"), ("", "/Eva Ö"), ("", "/ Eva"), ("", "Vid pennan\nEva Ö"), ("", "Anteckningar: Eva Ö"), ("", "Vid tangenterna Eva Ö (GR)"),
        ("Sekreterare: Eva Ö", ""), ("Antecknare: Eva Ö, GR", ""), ("Vid anteckningarna: Eva Ö", ""), ("", "Eva Ö"), ("", "Minnesanteckningar av Eva Ö"), ("", "Vid protokollet\n\nEva Ö"), ("", "Protokollet fördes av Eva Ö."), ("", "Eva Ö\n(antecknade)"), ("", "Eva Ö, sekreterare"), ("", "Eva Ö\nSekreterare"),
    ];

    private static readonly string[] Chairs = ["Ordförande: Anna Berg", "Ordförande Anna Berg", "Ordf.: Anna Berg, Ale", "Mötesledare: Anna Berg (Ale)", "**Ordförande:** Anna Berg"];

    public static TheoryData<string> HeadLines => [.. Heads];
    public static TheoryData<string, string> SignedBy => new(Signers);
    public static TheoryData<string> LedBy => [.. Chairs];
    public static TheoryData<string> ListNames => [.. Lists.Select(l => l.Name)];
    public static TheoryData<string> HeadingNames => [.. Headings.Select(h => h.Name)];
    public static TheoryData<string> StyleNames => [.. Styles.Select(s => s.Name)];
    public static TheoryData<string> PaperNames => [.. Papers.Select(p => p.Name)];

    [Theory, MemberData(nameof(ListNames))]
    public void Lists_in_many_hands_read_the_same(string name) =>
        Assert.All(Headings, heading => Reads(Written(Lists.Single(l => l.Name == name).List, heading, Styles[0].Write)));

    [Theory, MemberData(nameof(StyleNames))]
    public void Headings_in_many_hands_read_the_same(string name) =>
        Assert.All(Lists, list => Reads(Written(list.List, Headings[list.Name.Length % Headings.Length], Styles.Single(s => s.Name == name).Write)));

    [Theory, MemberData(nameof(PaperNames))]
    public void Papers_of_many_kinds_read_the_same(string name) =>
        Assert.All(Styles, style => Reads(Papers.Single(p => p.Name == name).Put(Written(Lists[style.Name.Length % 7].List, Headings[0], style.Write))));

    [Theory, MemberData(nameof(HeadLines))]
    public void Heads_in_many_hands_read_the_same(string head) =>
        Assert.All(Headings, heading => Reads(Written(Lists[0].List, heading, Styles[0].Write).Replace(Heads[0], head, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(SignedBy))]
    public void Who_wrote_is_read_and_taken_in_many_hands(string before, string after)
    {
        var read = Reads(Written(Lists[0].List, Headings[0], Styles[0].Write).Replace("\n\nNärvarande", $"\n{before}\n\nNärvarande", StringComparison.Ordinal) + $"\n\n{after}");
        Assert.Equal("Eva Ö", read.Recorder);
    }

    [Theory, MemberData(nameof(LedBy))]
    public void Who_led_is_read_and_taken_in_many_hands(string line)
    {
        foreach (var at in (string[])["\n\nNärvarande", "\n\n1. "])
        {
            var read = Reads(Written(Lists[0].List, Headings[0], Styles[0].Write).Replace(at, $"\n\n{line}{at}", StringComparison.Ordinal));
            Assert.Equal(("Anna Berg", ""), (read.Chair, read.Preamble));
        }
    }

    private static ParsedMinutes Reads(string text)
    {
        var read = MinutesText.Read(text, new ReadingContext(new(2024, 5, 3)));
        Assert.Equal(
            string.Join('\n', [.. Rows(Present, '+'), .. Rows(Absent, '-'), .. Titles.Select((title, i) => $"{i + 1} {title}\n{Prose}")]),
            string.Join('\n', [.. read.Attendance.Select(p => $"{(p.Status == ParsedStatus.Present ? "+" : "-")} {p.Name}, {p.OrganisationAsWritten}"), .. read.Items.Select(i => $"{i.Number} {i.Title}\n{i.Text}")]));
        Assert.Equal(("Minnesanteckningar", "Nätverket för skolchefer", new DateOnly(2024, 5, 3)), (Capital(read.Label), read.Body, read.MeetingDate));
        Assert.Equal((new TimeOnly(13, 0), new TimeOnly(15, 30)), (read.Start, read.End));
        return read;
    }

    private static string? Capital(string? word) => word is null ? null : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    private static IEnumerable<string> Rows(IEnumerable<(string Name, string Organisation)> people, char sign) => people.Select(p => $"{sign} {p.Name}, {p.Organisation}");

    private static string Written(People list, (string Name, string Present, string Absent) heading, Func<string, int, string> style) =>
        $"Minnesanteckningar\nNätverket för skolchefer\nDatum: 3 maj 2024\nTid: 13-15.30\n\n{heading.Present}\n{list(Present)}\n\n{heading.Absent}\n{list(Absent)}\n\n"
        + string.Join("\n\n", Titles.Select((t, i) => $"{style(t, i + 1)}\n{Prose}"));

    private static string Lines<T>(IEnumerable<T> people, Func<T, string> row) => string.Join('\n', people.Select(row));

    private static string Running(List<string> people) => $"{string.Join(", ", people[..^1])} och {people[^1]}";

    private static string Wrapped(string text) => string.Join('\n', text.Split('\n').SelectMany(Wrap));

    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > 76)
        {
            var space = line.LastIndexOf(' ', 76);
            yield return line[..space];
            line = line[(space + 1)..];
        }
        yield return line;
    }

    private static string Pages(string text)
    {
        var lines = text.Split('\n').ToList();
        for (var (at, page) = (lines.Count / 12 * 12, lines.Count / 12); at > 0; (at, page) = (at - 12, page - 1))
            lines.Insert(at, $"Göteborgsregionen\nSida {page} av 9\n\f");
        return string.Join('\n', lines);
    }
}
