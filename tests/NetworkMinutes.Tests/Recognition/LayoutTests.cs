using System.Globalization;
using System.Text;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>One layout a file: minutes, a line "-> läses så", and what is read from them.</summary>
public class LayoutTests
{
    private const string Reads = "-> läses så\n";
    private static readonly string Folder = Path.Combine(Cases.Folder, "Layouts");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Order().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory, MemberData(nameof(Names))]
    public void A_layout_is_read(string name)
    {
        var (text, reading) = Parts(File.ReadAllText(Path.Combine(Folder, $"{name}.txt")));
        Assert.Equal(reading, Summary(MinutesText.Read(text, new ReadingContext(new(2024, 5, 14)))));
    }

    internal static (string Text, string Reading) Parts(string file)
    {
        var at = file.IndexOf(Reads, StringComparison.Ordinal);
        return at < 0 ? (file, "") : (file[..at], file[(at + Reads.Length)..]);
    }

    internal static string Summary(ParsedMinutes read)
    {
        var lines = new StringBuilder();
        Field("benämning", read.Label);
        Field("nätverk", read.Body);
        Field("dag", read.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field("tid", read.Start is { } start ? $"{start:HH.mm}{(read.End is { } end ? $"–{end:HH.mm}" : "")}" : null);
        Field("plats", read.Place);
        Field("diarienummer", read.CaseNumber);
        Field("ordförande", Named(read.Chair, read.ChairOrganisation));
        Field("antecknat", Named(read.Recorder, read.RecorderOrganisation));
        foreach (var p in read.Attendance)
            Field(p.Status switch { ParsedStatus.Present => "+", ParsedStatus.Excused => "- (anmält)", _ => "-" } + Capacity(p.Capacity), Named(p.Name, p.Organisation) + (p.Note is null ? "" : $" [{p.Note}]"));
        Field("före punkterna", read.Preamble.Length == 0 ? null : OneLine(read.Preamble));
        foreach (var item in read.Items)
            Field($"{new string(' ', (item.Level - 1) * 2)}punkt {item.Number}", item.Title + (item.Text.Length == 0 ? "" : $" | {OneLine(item.Text)}"));
        foreach (var problem in read.Problems)
            Field("oklart", problem.Message);
        return lines.ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
                lines.Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Capacity(ParsedCapacity capacity) => capacity switch
    {
        ParsedCapacity.Host => " värd",
        ParsedCapacity.Guest => " gäst",
        ParsedCapacity.CoOpted => " adjungerad",
        ParsedCapacity.Observer => " observatör",
        ParsedCapacity.Substitute => " ersättare",
        _ => "",
    };

    private static string? Named(string? name, string? organisation) => organisation is null ? name : $"{name}, {organisation}";

    private static string OneLine(string text) => text.Replace("\n\n", " // ", StringComparison.Ordinal).Replace("\n", " / ", StringComparison.Ordinal);

    [Fact]
    public void Items_may_be_more_than_999_and_years_are_no_headings()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 1500).Select(n => $"{n}. Rubrik\nVi talade om läget.\n\n2024. Ett år att minnas"));

        var read = MinutesText.Read(text, new ReadingContext(new DateOnly(2026, 11, 20)));

        Assert.Equal(1500, read.Items.Count);
        Assert.All(read.Items, i => Assert.Equal("Rubrik", i.Title));
        Assert.DoesNotContain(MinutesText.Read("2023. Vi började.\n\n2024. Vi fortsatte.\n\n2025. Vi slutade.", new ReadingContext(new DateOnly(2026, 11, 20))).Items, i => i.Number.Length == 4);
    }

    [Fact]
    public void A_row_of_two_lists_may_have_one_of_its_cells_only()
    {
        var read = MinutesText.Read("""
            Närvarande                          Frånvarande
            Anna Berg, Ale                      Bo Ek, Lerum
            Cilla Dahl, Kungälv                 Erik Falk, Tjörn
            Gun Hult, Partille
                                                Ivar Jonsson, Öckerö
            Karin Lund, Mölndal

            1. Rubrik
            Vi talade.
            """, new ReadingContext(new DateOnly(2026, 11, 20)));

        Assert.Equal(["Anna Berg Ale", "Cilla Dahl Kungälv", "Gun Hult Partille", "Karin Lund Mölndal"], Those(ParsedStatus.Present));
        Assert.Equal(["Bo Ek Lerum", "Erik Falk Tjörn", "Ivar Jonsson Öckerö"], Those(ParsedStatus.Absent));

        IEnumerable<string> Those(ParsedStatus status) => read.Attendance.Where(p => p.Status == status).Select(p => $"{p.Name} {p.Organisation}");
    }

    [Fact]
    public void A_name_that_stands_between_two_lists_is_put_in_neither_and_that_is_said()
    {
        var read = MinutesText.Read("Närvarande   Frånvarande\nAnna Berg, Ale   Bo Ek, Lerum\n   Ivar Jonsson, Öckerö\n\n1. Rubrik\nVi talade.", new ReadingContext(new DateOnly(2026, 11, 20)));

        Assert.Equal(["Anna Berg", "Bo Ek"], read.Attendance.Select(p => p.Name));
        Assert.Contains("Ivar Jonsson, Öckerö", read.Preamble, StringComparison.Ordinal);
        Assert.Equal("Raden står mellan två närvarolistor, så det framgår inte vem som var med. Den står kvar som text.", Assert.Single(read.Problems).Message);
    }
}
