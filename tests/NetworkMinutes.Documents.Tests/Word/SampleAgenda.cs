using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

/// <summary>A notice as coordinators send them; everyone in it is invented.</summary>
internal static class SampleAgenda
{
    public static AgendaDocument Rich() =>
        new()
        {
            Title = "Kallelse Nätverket digital omsorg 2027-01-29",
            Label = "Kallelse",
            Body = "Nätverket digital omsorg",
            Organisation = "Göteborgsregionen",
            Status = "Kallelse den 8 januari 2027",
            Author = "Karin Dahl, GR",
            Facts =
            [
                new("Tid", "Fredag den 29 januari 2027, kl. 13.00–15.30"),
                new("Plats", "Kommunhuset i Lerum, rum Ljung"),
                new("Tema", "Trygghet i hemmet"),
                new("Ordförande", "Siv Almgren, Ale"),
                new("Antecknar", "Karin Dahl, GR"),
                new("Förhinder", "Säg till Karin Dahl, karin.dahl@gr.example. Du behöver inte skriva varför."),
            ],
            Preparation = "Läs utkastet till guide.\nTa med hur många larm ni har i drift, se https://gr.example/larm.",
            Rows =
            [
                new(1, "1", "Välkomna", "", "", "13.00–13.10", []),
                new(1, "2", "Balanslistan", "Information", "Karin Dahl, GR", "13.10–13.25", []),
                new(1, "3", "Gemensam guide för introduktion av vikarier inför sommaren 2027", "Beslut", "Samira Löv, Göteborg", "13.25–13.55", [1, 2]),
                new(1, "4", "Digital tillsyn", "Diskussion", "", "13.55–14.40", []),
                new(2, "4a", "Läkemedelsrobotar", "Diskussion", "Tore Falk, Kungälv", "", [3]),
                new(2, "4b", "Trygghetskameror", "Diskussion", "Pia Dahlin, Tjörn", "", []),
                new(1, "5", "Övriga frågor", "", "", "14.40–14.55", []),
                new(1, "6", "Nästa möte", "Information", "", "14.55–15.00", []),
            ],
            OpenItems =
            [
                new("Samira Löv stämmer av lathunden med sina jurister och skickar ut den.", "Samira Löv, Göteborg", "före årsskiftet"),
                new("Alla kommuner anger hur många larm som är i drift.", "Alla kommuner", "senast den 22 januari"),
                new("Frågan om gemensam upphandling tas upp igen.", "", ""),
            ],
            Attachments = [new(1, "Utkast guide.docx", "3"), new(2, "Bildspel guide.pdf", "3"), new(3, "Erfarenheter robotar.pdf", "4a")],
        };

    public static AgendaDocument Empty => new() { Title = "", Label = "", Body = "", Organisation = "", Status = "" };
}
