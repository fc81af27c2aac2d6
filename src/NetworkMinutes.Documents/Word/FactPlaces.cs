using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>The names that templates have for single facts. A fact with a place of its own is not repeated among the others.</summary>
internal static class FactPlaces
{
    public static readonly IReadOnlyList<(string Place, string[] Terms)> All =
    [
        ("datum", ["Tid"]),
        ("plats", ["Plats"]),
        ("ordförande", ["Ordförande"]),
        ("antecknare", ["Antecknat av", "Antecknar"]),
        ("nästa möte", ["Nästa möte"]),
        ("diarienummer", ["Diarienummer"]),
        ("tema", ["Tema"]),
        ("till", ["Till"]),
    ];

    /// <summary>When the day has a place but the times have none, the fact stays: nothing is lost.</summary>
    public static bool Have(IReadOnlySet<string> places, DocumentFact fact) =>
        All.Any(known => places.Contains(known.Place) && known.Terms.Contains(fact.Term))
        && (fact.Term != "Tid" || places.Contains("tid") || !fact.Value.Contains("kl.", StringComparison.Ordinal));

    public static string ValueOf(HeadedDocument document, string place) =>
        All.FirstOrDefault(known => known.Place == place).Terms is { } terms
            ? PlainText.OneLine(document.Facts.FirstOrDefault(fact => terms.Contains(fact.Term))?.Value)
            : "";
}
