using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Templates;

namespace NetworkMinutes.Documents.Word;

/// <summary>The lists of the document. The list definitions behind the styles stand in numbering.xml.</summary>
internal sealed class ListNumbering
{
    private const int HeadingIndent = 510;
    private const int DeepHeadingIndent = 794;

    private readonly Numbering numbering;
    private int lastId;

    private ListNumbering(Numbering numbering, int headings, int bullets, int numbersDefinition, int lettersDefinition)
    {
        this.numbering = numbering;
        (Headings, Bullets, Numbers, Letters) = (headings, bullets, numbersDefinition, lettersDefinition);
        lastId = numbering.Elements<NumberingInstance>().Max(list => list.NumberID!.Value);
    }

    /// <summary>The list that numbers the items.</summary>
    public int Headings { get; }

    /// <summary>The list of plain points.</summary>
    public int Bullets { get; }

    /// <summary>The definition that numbered lists are made from.</summary>
    private int Numbers { get; }

    private int Letters { get; }

    public Numbering Definitions => numbering;

    public static ListNumbering OfTheHouse(NumberScheme scheme) =>
        new(HouseLists.All(scheme), HouseLists.Headings, HouseLists.Bullets, HouseLists.Numbers, HouseLists.Letters);

    /// <summary>The house's lists beside those of a template, with ids that are free there.</summary>
    public static ListNumbering Beside(MainDocumentPart main, NumberScheme scheme, MergedStyles styles)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("nmNumbering");
        part.Numbering ??= new Numbering();
        var added = AddedLists.Into(part.Numbering, HouseLists.All(scheme), styles);
        var numbers = AddedLists.DefinitionOf(part.Numbering, styles.NumberingOf(StyleIds.ListNumber)) ?? added.Definition(HouseLists.Numbers);
        return new(part.Numbering, added.List(HouseLists.Headings), added.List(HouseLists.Bullets), numbers, added.Definition(HouseLists.Letters));
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
}
