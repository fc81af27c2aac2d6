using System.Globalization;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Benchmarks.Word;

/// <summary>Made-up minutes of 25 people, nine items and eighty paragraphs, no two alike, or as many times that as asked for.</summary>
internal static class TypicalMinutes
{
    private static readonly string[] Words = """
        nätverket kommunerna frågan underlaget förslaget arbetsgruppen enheten chefen verksamheten omsorgen vårdgivaren samverkan utbildningen introduktionen vikarien handledaren brukaren anhöriga
        behöver beredas prövas följs skickas visar säger påpekar återkommer beslutar tycker ställer lyfter berättar föreslår tar fram går igenom jämför räknar mäter skriver delar
        i våras under hösten nästa år före sommaren efter mötet varje vecka tillsammans ensam tidigt sent ofta sällan nu snart och men eftersom därför att med utan mellan hos för till från om
        digital gemensam lokal regional tydlig enkel svår ny gammal långsiktig kortsiktig trygg öppen rimlig viktig avgörande preliminär slutlig skriftlig muntlig
        Göteborg Härryda Kungälv Lerum Mölndal Partille Tjörn Öckerö Ale Alingsås Kungsbacka Stenungsund statistik ekonomi avtal rutin riktlinje plan budget uppföljning enkät rapport resultat
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly Lazy<MinutesDocument> Small = new(() => Times(1));
    private static readonly Lazy<MinutesDocument> Large = new(() => Times(48));
    private static readonly Lazy<MinutesDocument> Middle = new(() => Times(24));

    public static MinutesDocument One => Small.Value;
    public static MinutesDocument Half300 => Middle.Value;

    /// <summary>300 pages in LibreOffice.</summary>
    public static MinutesDocument All300 => Large.Value;

    public static MinutesDocument Times(int times)
    {
        var prose = new Prose();
        return new MinutesDocument
        {
            Title = "Anteckningar Nätverket digital omsorg 2026-11-20",
            Label = "Anteckningar",
            Body = "Nätverket digital omsorg",
            Organisation = "Göteborgsregionen",
            Status = "Fastställda den 24 november 2026",
            Author = "Karin Dahl, GR",
            Facts = [new("Tid", "Fredag den 20 november 2026, kl. 13.00–15.00"), new("Plats", "GR, rum Vinga"), new("Ordförande", "Lena Ståhl, Kungsbacka"), new("Antecknat av", "Karin Dahl, GR"), new("Nästa möte", "Fredag den 12 februari 2027")],
            Attendance = [new("Närvarande", People(20, prose)), new("Frånvarande", People(5, prose))],
            Sections = [.. Enumerable.Range(1, 9 * times).Select(i => Section(i, prose))],
            Closing = "Antecknat av: Karin Dahl, GR",
            Decisions = [.. Enumerable.Range(1, 4 * times).Select(i => new DecisionRow(Number(i), prose.Sentence(14), [], "") { Identity = new(IdentityKind.Decision, i) })],
            Actions = [.. Enumerable.Range(1, 6 * times).Select(i => new ActionRow(Number(i), prose.Sentence(9), "Karin Dahl", "senast den 4 december") { Identity = new(IdentityKind.Action, i) })],
        };
    }

    private static AttendanceRow[] People(int count, Prose prose) => [.. Enumerable.Range(1, count).Select(i => new AttendanceRow(prose.Sentence(2), prose.Sentence(1), i % 7 == 0 ? "t.o.m. punkt 5" : ""))];

    /// <summary>Nine paragraphs: five of prose, a list of three, a decision.</summary>
    private static DocumentSection Section(int i, Prose prose) => new(1, Number(i), prose.Sentence(4),
    [
        new ParagraphBlock(prose.Sentence(40)), new ParagraphBlock(prose.Sentence(32)), new ParagraphBlock(prose.Sentence(25)),
        new ListBlock(i % 2 == 0 ? ListKind.Numbers : ListKind.Bullets, [prose.Sentence(8), "Utse en kontaktperson, se kunskap.example.se/omsorg.", prose.Sentence(11)]),
        new ParagraphBlock(prose.Sentence(28)), new ParagraphBlock(prose.Sentence(36)),
        new MarkedBlock(MarkedKind.Decision, "Beslut", prose.Sentence(14), []) { Identities = [new(IdentityKind.Decision, i)] },
    ])
    {
        Identities = [new(IdentityKind.Item, i)],
    };

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same words each time.</summary>
    private sealed class Prose
    {
        private readonly Random random = new(20261120);

        public string Sentence(int words)
        {
            var said = string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
            return char.ToUpperInvariant(said[0]) + said[1..] + (words > 4 ? "." : "");
        }
    }
}
