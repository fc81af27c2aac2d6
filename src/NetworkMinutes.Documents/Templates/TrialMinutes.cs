using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Made-up minutes with one of everything, to see a template by.</summary>
internal static class TrialMinutes
{
    public static MinutesDocument On(DateOnly day) => new()
    {
        Title = "Anteckningar Provgruppen",
        Label = "Anteckningar",
        Body = "Provgruppen",
        Organisation = "Göteborgsregionen",
        Status = "Prov av mallen",
        Day = day,
        Times = "kl. 13.00–15.00",
        Facts = [new("Tid", "I dag, kl. 13.00–15.00"), new("Plats", "Rum Vinga"), new("Ordförande", "Lena Ståhl, Kungsbacka"), new("Antecknat av", "Karin Dahl, GR"), new("Nästa möte", "Nästa fredag, i Lerum"), new("Diarienummer", "2026-00417")],
        Attendance = [new("Närvarande", [new("Siv Almgren", "Ale", ""), new("Lena Ståhl", "Kungsbacka", "ordförande")]), new("Frånvarande", [new("Ylva Ödman", "Öckerö", "")])],
        Sections =
        [
            new(1, "1", "En punkt", [new ParagraphBlock("Löpande text om vad mötet talade om."), new ListBlock(ListKind.Bullets, ["En punkt i en lista", "En till"]), new ListBlock(ListKind.Numbers, ["Det första", "Det andra"])]),
            new(2, "1a", "En underpunkt", [new MarkedBlock(MarkedKind.Decision, "Beslut", "Gruppen beslutar", ["att prova mallen", "att säga vad den tycker."])]),
            new(3, "1a.1", "Längst ner", [new MarkedBlock(MarkedKind.Action, "Åtgärd", "Karin Dahl visar mallen i maj.", [])]),
        ],
        Closing = "Antecknat av: Karin Dahl, GR",
        Decisions = [new("1a", "Gruppen beslutar", ["att prova mallen", "att säga vad den tycker."], "")],
        OthersDecisions = [new("1", "Styrgruppen godkände planen.", "Styrgruppen", "24 september 2026")],
        Actions = [new("1a.1", "Visa mallen.", "Karin Dahl", "i maj")],
    };
}
