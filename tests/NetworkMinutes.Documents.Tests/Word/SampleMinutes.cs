using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

/// <summary>Minutes of a network that does not exist, with everything minutes can hold.</summary>
internal static class SampleMinutes
{
    public static readonly MinutesDocument Empty = new()
    {
        Title = "",
        Label = "",
        Body = "",
        Organisation = "",
        Status = "",
    };

    public static MinutesDocument Rich() =>
        new()
        {
            Title = "Anteckningar Nätverket digital omsorg 2026-11-20",
            Label = "Anteckningar",
            Body = "Nätverket digital omsorg",
            Organisation = "Göteborgsregionen",
            Status = "Fastställd den 24 november 2026",
            Author = "Karin Dahl",
            Facts =
            [
                new("Tid", "Fredag den 20 november 2026, kl. 13.00–15.00"),
                new("Plats", "GR:s lokaler, rum Vinga, och på distans"),
                new("Ordförande", "Lena Ståhl, Kungsbacka"),
                new("Antecknar", "Karin Dahl, GR"),
                new("Nästa möte", "Fredag den 12 februari 2027, kl. 9.00–12.00"),
                new("Diarienummer", "2026-00417"),
            ],
            Attendance = SamplePeople.Tables,
            Preamble = [new ParagraphBlock("Handlingarna sändes ut den 13 november. Bilderna finns på kunskap.example.se/digital-omsorg.")],
            Sections = SampleSections.All,
            Closing = "Antecknat av: Karin Dahl, GR",
            Decisions = SampleRegister.Decisions,
            OthersDecisions = [new("4", "Styrgruppen förlänger avtalet om samtycken till utgången av 2027.", "Styrgruppen för digital omsorg", "24 september 2026")],
            Actions = SampleRegister.Actions,
        };

    public static MinutesDocument With(params DocumentSection[] sections) =>
        Empty with
        {
            Title = "Prov",
            Body = "Provgruppen",
            Status = "Utkast",
            Sections = sections,
        };

    public static DocumentSection Section(string number, int level = 1, params DocumentBlock[] blocks) =>
        new(level, number, $"Rubrik {number}", blocks);
}
