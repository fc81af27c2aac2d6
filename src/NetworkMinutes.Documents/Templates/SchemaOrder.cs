using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Styles and settings in the order that the format asks for (ECMA-376, CT_Style and CT_Settings), and no style built on one that is not there.
/// Some makers do not keep to it.</summary>
internal static class SchemaOrder
{
    private const string StyleOrder =
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr";

    private const string RunOrder =
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

    private const string ParagraphOrder =
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId";

    private const string CellOrder = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark";

    private const string SettingsOrder = """
        writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape
        printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts
        saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
        hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles
        stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting
        documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit
        hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
        bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
        displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin
        drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars
        noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent
        alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
        alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema
        themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown
        smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator
        """;

    private static readonly Dictionary<string, Dictionary<string, int>> Orders = new(StringComparer.Ordinal)
    {
        ["style"] = Places(StyleOrder),
        ["rPr"] = Places(RunOrder),
        ["pPr"] = Places(ParagraphOrder),
        ["tcPr"] = Places(CellOrder),
        ["settings"] = Places(SettingsOrder),
    };

    public static void Mend(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart!.Styles!;
        foreach (var element in styles.Descendants<OpenXmlCompositeElement>()) Sort(element);
        if (main.DocumentSettingsPart?.Settings is { } settings) Sort(settings);

        var known = styles.Elements<Style>().Select(style => style.StyleId?.Value).ToHashSet();
        foreach (var style in styles.Elements<Style>())
        {
            if (style.BasedOn is { } basedOn && !known.Contains(basedOn.Val?.Value)) basedOn.Remove();
            if (style.NextParagraphStyle is { } next && !known.Contains(next.Val?.Value)) next.Remove();
            if (style.LinkedStyle is { } linked && !known.Contains(linked.Val?.Value)) linked.Remove();
        }
    }

    private static void Sort(OpenXmlCompositeElement element)
    {
        if (!Orders.TryGetValue(element.LocalName, out var places)) return;
        var children = element.ChildElements.ToList();
        var sorted = children.OrderBy(child => places.GetValueOrDefault(child.LocalName, int.MaxValue)).ToList();
        if (children.SequenceEqual(sorted)) return;
        element.RemoveAllChildren();
        element.Append(sorted);
    }

    private static Dictionary<string, int> Places(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
}
