using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>Label, title and the facts of the meeting.</summary>
internal static class Opening
{
    public static IEnumerable<Piece> Pieces(HeadedDocument document, Prose prose) =>
    [
        new(null, places => places.Contains("titel") || places.Contains("grupp") ? [] : Title(document, prose, places)),
        new("uppgifter", places => document.Facts.Where(fact => !PlainText.IsBlank(fact.Value) && !FactPlaces.Have(places, fact)).Select(fact => Fact(fact, prose))),
    ];

    public static string FirstOf(params string[] candidates) => candidates.Select(PlainText.OneLine).First(text => text.Length > 0);

    private static IEnumerable<OpenXmlElement> Title(HeadedDocument document, Prose prose, IReadOnlySet<string> places)
    {
        var title = FirstOf(document.Body, document.Title, document.Label, "Anteckningar");
        var label = PlainText.OneLine(document.Label);
        if (label.Length > 0 && label != title && !places.Contains("benämning")) yield return Prose.Styled(StyleIds.DocumentLabel, Prose.Run(label));
        yield return prose.Bookmarks.Around(Prose.Styled(StyleIds.Title, Prose.Run(title)), document.Meeting);
    }

    private static Paragraph Fact(DocumentFact fact, Prose prose)
    {
        var paragraph = Prose.Styled(StyleIds.Fact, Prose.Run(PlainText.OneLine(fact.Term), StyleIds.FactTerm), new Run(new TabChar()));
        paragraph.Append(prose.Runs(PlainText.Lines(fact.Value)));
        return paragraph;
    }
}
