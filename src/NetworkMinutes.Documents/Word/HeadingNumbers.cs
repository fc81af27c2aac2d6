using System.Globalization;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <param name="LevelTexts">Word's pattern for each level: "%1", "%1%2".</param>
internal sealed record NumberScheme(IReadOnlyList<string> LevelTexts, bool LettersBelowItems);

/// <param name="Level">As printed; never more than one deeper than the heading before.</param>
/// <param name="Automatic">True when Word, counting by itself, arrives at the number the document says.</param>
internal sealed record NumberedHeading(int Level, string Number, bool Automatic);

/// <summary>Decides which item numbers Word may count by itself and which must stand as text.</summary>
internal sealed class HeadingNumbers
{
    public const int Deepest = 3;
    private const int Letters = 26;

    private static readonly NumberScheme[] Schemes =
    [
        new(["%1", "%1%2", "%1%2.%3"], LettersBelowItems: true),
        new(["%1", "%1%2", "%1%2%3"], LettersBelowItems: true),
        new(["%1", "%1.%2", "%1.%2.%3"], LettersBelowItems: false),
    ];

    public required NumberScheme Scheme { get; init; }
    public required IReadOnlyList<NumberedHeading> Headings { get; init; }

    /// <summary>The scheme under which most numbers can be counted by Word.</summary>
    public static HeadingNumbers For(IReadOnlyList<DocumentSection> sections) =>
        Schemes
            .Select(scheme => new HeadingNumbers { Scheme = scheme, Headings = Count(sections, scheme) })
            .MaxBy(numbers => numbers.Headings.Count(heading => heading.Automatic))!;

    private static List<NumberedHeading> Count(IReadOnlyList<DocumentSection> sections, NumberScheme scheme)
    {
        var headings = new List<NumberedHeading>();
        var counters = new int[Deepest];
        var level = 0;
        foreach (var section in sections)
        {
            level = Math.Clamp(section.Level, 1, Math.Min(level + 1, Deepest));
            var number = PlainText.OneLine(section.Number);
            var automatic = number.Length > 0 && Next(counters, level, scheme) == number;
            if (automatic)
            {
                counters[level - 1]++;
                Array.Clear(counters, level, Deepest - level);
            }

            headings.Add(new(level, number, automatic));
        }

        return headings;
    }

    private static string? Next(int[] counters, int level, NumberScheme scheme)
    {
        if (counters.Take(level - 1).Any(count => count == 0)) return null;
        if (level == 2 && scheme.LettersBelowItems && counters[1] == Letters) return null;
        var text = scheme.LevelTexts[level - 1];
        for (var i = 1; i <= level; i++)
        {
            var count = counters[i - 1] + (i == level ? 1 : 0);
            text = text.Replace($"%{i}", Shown(count, letter: i == 2 && scheme.LettersBelowItems), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Shown(int count, bool letter) =>
        letter ? ((char)('a' + count - 1)).ToString() : count.ToString(CultureInfo.InvariantCulture);
}
