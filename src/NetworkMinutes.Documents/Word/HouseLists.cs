using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Word;

/// <summary>The list definitions behind the styles, as they stand in numbering.xml, and the one that numbers the items.</summary>
internal static class HouseLists
{
    public const int Headings = 1;
    public const int Bullets = 2;
    public const int Numbers = 3;
    public const int Letters = 4;

    private static readonly Lazy<Numbering> Stored = new(() =>
    {
        var stored = new Numbering(Resource.Xml("numbering.xml"));
        _ = stored.Descendants().Count(); // Read to its end now: it is copied by several at once.
        return stored;
    });

    public static Numbering All(NumberScheme scheme)
    {
        var all = (Numbering)Stored.Value.CloneNode(deep: true);
        all.PrependChild(HeadingList(scheme));
        all.InsertAfter(new NumberingInstance(new AbstractNumId { Val = Headings }) { NumberID = Headings }, all.Elements<AbstractNum>().Last());
        return all;
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
                new PreviousParagraphProperties(ListNumbering.Hanging(i + 1)));
            level.LevelIndex = i;
            list.Append(level);
        }

        return list;
    }
}
