using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Word;

/// <summary>The lists of the document. The list definitions behind the styles stand in numbering.xml.</summary>
internal sealed class ListNumbering
{
    public const int Headings = 1;
    private const int HeadingIndent = 510;
    private const int DeepHeadingIndent = 794;
    private const int Numbers = 3;
    private const int Letters = 4;

    private readonly Numbering numbering;
    private int lastId;

    public ListNumbering(MainDocumentPart main, NumberScheme scheme)
    {
        var part = main.AddNewPart<NumberingDefinitionsPart>("numbering");
        Resource.Feed(part, "numbering.xml");
        numbering = part.Numbering;
        numbering.PrependChild(HeadingList(scheme));
        var headings = new NumberingInstance(new AbstractNumId { Val = Headings }) { NumberID = Headings };
        numbering.InsertAfter(headings, numbering.Elements<AbstractNum>().Last());
        lastId = numbering.Elements<NumberingInstance>().Max(list => list.NumberID!.Value);
    }

    /// <summary>A list of its own, numbered from <paramref name="start"/>.</summary>
    public int NewNumbers(int start) => Restarted(Numbers, start);

    /// <summary>A list of its own; 1 is a.</summary>
    public int NewLetters(int start) => Restarted(Letters, start);

    public static NumberingProperties Properties(int list, int level = 0) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    public static Indentation Hanging(int level)
    {
        var indent = (level < HeadingNumbers.Deepest ? HeadingIndent : DeepHeadingIndent).ToString(CultureInfo.InvariantCulture);
        return new() { Left = indent, Hanging = indent };
    }

    private int Restarted(int definition, int start)
    {
        var restart = new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = 0 };
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = definition }, restart) { NumberID = ++lastId });
        return lastId;
    }

    private static AbstractNum HeadingList(NumberScheme scheme)
    {
        var kind = new MultiLevelType { Val = MultiLevelValues.Multilevel };
        var list = new AbstractNum(new Nsid { Val = "4E4D0001" }, kind) { AbstractNumberId = Headings };
        for (var i = 0; i < HeadingNumbers.Deepest; i++)
        {
            var format = i == 1 && scheme.LettersBelowItems ? NumberFormatValues.LowerLetter : NumberFormatValues.Decimal;
            var level = new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelSuffix { Val = LevelSuffixValues.Tab },
                new LevelText { Val = scheme.LevelTexts[i] },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(Hanging(i + 1)));
            level.LevelIndex = i;
            list.Append(level);
        }

        return list;
    }
}
