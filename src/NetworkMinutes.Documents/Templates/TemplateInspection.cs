using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>What a template has and lacks, in plain words for the one who uploads it. Nothing of it is changed.</summary>
internal static class TemplateInspection
{
    private static readonly string[] Wished = ["Rubrik 1", "Rubrik 2", "Rubrik 3", "Punktlista", "Numrerad lista", "Beslut", "Anteckningstabell"];

    public static TemplateReport Of(MainDocumentPart main)
    {
        // Marks in content controls are told as marks in text; the copy is thrown away.
        var roots = FilledTemplate.Roots(main).Select(root => (OpenXmlPartRootElement)root.CloneNode(deep: true)).ToList();
        foreach (var root in roots) ContentControls.BecomeMarks(root);
        var found = roots.SelectMany((root, i) => root.Descendants<Paragraph>().SelectMany(paragraph => MarksInText.Of(paragraph).Marks.Select(mark => new Seen(mark, paragraph, InText: i == 0)))).ToList();
        var marks = found.Select(seen => seen.Found.Mark).OfType<TemplateMark>().Distinct().ToList();
        return new(marks, [.. OfMarks(found), .. OfStyles(main), .. OfReading(main)]);
    }

    private static IEnumerable<string> OfMarks(IReadOnlyList<Seen> found)
    {
        var known = found.Where(seen => seen.Found.Mark is not null).ToList();
        var inText = known.Where(seen => seen.InText).Select(seen => seen.Found.Mark!.Name).ToHashSet();
        if (inText.Count == 0) yield return "Mallens text har inga märken. Texten i den tas bort och ersätts av hela dokumentet. Sidhuvud, sidfot, sida och formatmallar används.";
        else if (!inText.Contains("anteckningar")) yield return "Märket {{anteckningar}} saknas. Punkterna hamnar sist i dokumentet.";
        if (inText.Count > 0)
        {
            string[] first = [.. Lacking(inText, "rubriken", "titel", "grupp"), .. Lacking(inText, "uppgifterna om mötet", "uppgifter", "datum"), .. Lacking(inText, "närvaron", "närvaro")];
            if (first.Length > 0) yield return $"Det finns inget eget märke för {SwedishText.Join(first)}. Det hamnar först i anteckningarna.";
            string[] last = [.. Lacking(inText, "Beslut i korthet", "beslut"), .. Lacking(inText, "Åtgärder", "åtgärder")];
            if (last.Length > 0) yield return $"Det finns inget eget märke för {SwedishText.Join(last)}. Det hamnar sist i anteckningarna.";
        }

        foreach (var name in found.Where(seen => seen.Found.Mark is null).Select(seen => seen.Found.Written).Distinct()) yield return $"Märket {{{{{name}}}}} finns inte. Det står kvar som text i dokumenten.";
        foreach (var mark in known.Where(seen => seen.Found.Mark!.IsBlock && (!seen.InText || seen.Paragraph.Ancestors<TextBoxContent>().Any())).Select(seen => seen.Found.Mark!).Distinct())
            yield return $"Märket {mark.Written} kan bara stå i den löpande texten, inte i sidhuvud, sidfot eller textruta. Där tas det bort.";
        foreach (var mark in known.Where(seen => seen.Found.Mark!.IsBlock && seen.InText).GroupBy(seen => seen.Found.Mark!).Where(group => group.Count() > 1).Select(group => group.Key))
            yield return $"Märket {mark.Written} står på flera ställen. Bara det första fylls.";
        foreach (var seen in known.Where(seen => seen.Found.Mark!.IsBlock && seen.InText && MarksInText.Of(seen.Paragraph) is var text && text.Words.Trim().Length > seen.Found.Length))
            yield return $"Märket {seen.Found.Mark!.Written} står på samma rad som annan text. Ge det en egen rad.";
    }

    private static IEnumerable<string> OfStyles(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>().SelectMany(style => HouseStyles.NamesOf(style)).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var lacking = Wished.Where(name => !styles.Contains(name)).ToList();
        if (lacking.Count > 0) yield return $"{(lacking.Count == 1 ? "Formatmallen" : "Formatmallarna")} {SwedishText.Join(lacking)} saknas. Programmet lägger till egna, i mallens teckensnitt.";
        foreach (var (style, contrast) in Contrast.TooLow(main.StyleDefinitionsPart?.Styles))
            yield return $"Texten i formatmallen {Contrast.NameOf(style)} är för ljus: kontrasten är {contrast.ToString("0.0", SwedishText.Culture)}:1 och ska vara minst 4,5:1. Programmet gör den mörkare.";
    }

    private static IEnumerable<string> OfReading(MainDocumentPart main)
    {
        if (!PageNumbersOf.Are(main)) yield return "Mallen har inga sidnummer. Programmet lägger till dem i sidfoten.";
        var mute = Pictures.In(FilledTemplate.Roots(main)).Count(Pictures.IsMute);
        if (mute > 0) yield return $"{(mute == 1 ? "En bild" : $"{mute} bilder")} saknar alternativtext. Den som lyssnar får höra ”{Pictures.TextFor("Göteborgsregionen")}”. Skriv hellre en egen i Word.";
        var empty = main.Document.Body!.Descendants<Paragraph>().Count(paragraph => Paragraphs.IsEmpty(paragraph) && paragraph.ParagraphProperties?.SectionProperties is null);
        if (empty > 0 && main.Document.Body!.InnerText.Contains("{{", StringComparison.Ordinal)) yield return $"Mallen har {SwedishText.Count(empty, "tomt stycke", "tomma stycken")}. Ta bort dem och använd avstånd före och efter i formatmallarna.";
    }

    private static string[] Lacking(IReadOnlySet<string> has, string what, params string[] marks) => marks.Any(has.Contains) ? [] : [what];

    private sealed record Seen(FoundMark Found, Paragraph Paragraph, bool InText);
}
