namespace NetworkMinutes.Documents.Tests.Word;

public class LibreOfficeTests
{
    [Fact]
    public async Task Pages_come_in_order_and_are_numbered()
    {
        Soffice.Needed();
        var text = await Soffice.TextOfPdf(MinutesWord.ToBytes(SampleMinutes.Rich()));
        var pages = text.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 9);
        Assert.All(
            pages.Index(),
            page => Assert.EndsWith($"{page.Index + 1} ({pages.Length})", page.Item.TrimEnd(), StringComparison.Ordinal)
        );
        AssertInOrder(
            string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
            "Göteborgsregionen Fastställd den 24 november 2026",
            "Anteckningar",
            "Nätverket digital omsorg",
            "Tid Fredag den 20 november",
            "Närvarande",
            "Namn Kommun/organisation Anmärkning",
            "Siv Almgren Ale",
            "Frånvarande",
            "Från GR",
            "Gäster",
            "1 Välkomna",
            "2 Balanslistan",
            "• Lathund för samtycke",
            "Åtgärd: Samira",
            "3 Introduktion",
            "Förslag 1:",
            "Beslut: Nätverket",
            "• att utfallet",
            "Frågor att ta hem",
            "1. Hur många",
            "3. Finns datorer",
            "4 Korttidsplatser",
            "Medskick:",
            "5a Digital tillsyn",
            "5b Läkemedelsrobotar",
            "a) Upphandlingen",
            "b) Avrop",
            "1. Vem fyller på?",
            "5b.1 Ansvar",
            "5c Trygghetskameror",
            "9 Övriga frågor",
            "Antecknat av: Karin Dahl",
            "Beslut i korthet",
            "Punkt Beslut Personer",
            "Åtgärder",
            "Punkt Vad Vem När",
            "Status: Fastställd"
        );
    }

    private static void AssertInOrder(string text, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{part}” is missing after “{text[Math.Max(0, from - 40)..from]}”.");
            from = at + part.Length;
        }
    }
}
