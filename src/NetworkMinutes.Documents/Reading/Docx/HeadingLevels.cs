namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Which of a document's signs open its items: a level of headings, else bold lines, else bold words that begin a paragraph.</summary>
internal sealed class HeadingLevels
{
    private const int LongestBoldLine = 100;
    private const int LongestRunIn = 45;
    private const int ShortestAfterRunIn = 25;
    private static readonly string[] Frames = ["anteckningar", "mötesanteckningar", "minnesanteckningar", "dagordning", "protokoll", "agenda", "punkter"];

    private readonly HashSet<Paragraph> bold = [];
    private readonly HashSet<Paragraph> runIns = [];
    private readonly bool areNumbered;

    public HeadingLevels(List<Paragraph> paragraphs)
    {
        var filled = paragraphs.Where(p => !p.IsEmpty).ToList();
        ItemLevel = LevelOfItems(filled);
        areNumbered = filled.Count(p => IsItem(p) && IsNumbered(p)) > 1;
        FindBold(filled);
        if (ItemLevel is null && bold.Count(p => !FormLabels.Is(p.Words)) < 2 && !filled.Any(p => p.Sign is { IsBullet: false })) FindRunIns(filled);
    }

    public int? ItemLevel { get; }

    /// <summary>Where the items have numbers, a heading without one is none.</summary>
    public bool IsItem(Paragraph paragraph) => paragraph.Level > 0 && paragraph.Level == ItemLevel && (!areNumbered || IsNumbered(paragraph));

    public bool IsBold(Paragraph paragraph) => bold.Contains(paragraph);

    public bool OpensWithBold(Paragraph paragraph) => runIns.Contains(paragraph);

    private static bool IsNumbered(Paragraph paragraph) => paragraph.Sign is { IsBullet: false, Sign.Length: > 0 } || paragraph.Words is [>= '0' and <= '9' or '§', ..];

    /// <summary>The highest that comes back; a single heading over the whole is its title.</summary>
    private static int? LevelOfItems(List<Paragraph> filled)
    {
        var levels = filled.Where(p => p.Level > 0 && !p.IsTitle && !IsFrame(p.Words)).CountBy(p => p.Level).OrderBy(l => l.Key).ToList();
        if (levels.Find(l => l.Value > 1) is { Value: > 1 } level) return level.Key;
        return levels.Count > 0 && filled.FindIndex(p => p.Level == levels[^1].Key) > 0 ? levels[^1].Key : null;
    }

    private static bool IsFrame(string words) => FormLabels.Is(words) || Frames.Contains(words.TrimEnd(':', ' ').ToLower(SwedishText.Culture));

    private void FindBold(List<Paragraph> filled)
    {
        if (filled.Count(p => p is { IsBold: true, Mark: null }) * 5 > filled.Count * 2) return;
        for (var i = 1; i < filled.Count; i++)
        {
            var paragraph = filled[i];
            var isAmongBold = paragraph.Sign is null && !FormLabels.Is(paragraph.Words) && i + 1 < filled.Count && filled[i + 1].IsBold && filled[i - 1].IsBold;
            if (paragraph is { IsBold: true, IsRow: false, Mark: null, Level: 0, IsTitle: false, Sign: null or { IsBullet: false } } && paragraph.Words.Length <= LongestBoldLine
                && paragraph.Words.AsSpan().IndexOfAny("\n\t*_") < 0 && !isAmongBold)
                bold.Add(paragraph);
        }
    }

    private void FindRunIns(List<Paragraph> filled)
    {
        foreach (var paragraph in filled)
        {
            var opening = Opening(paragraph).TrimEnd();
            var rest = paragraph.Words.Length - opening.Length;
            if (paragraph is { IsRow: false, Mark: null, Sign: null, IsBold: false } && opening.Length is > 2 and < LongestRunIn && opening[^1] is '.' or ':' && rest > ShortestAfterRunIn && !FormLabels.Is(opening) && !opening.Contains('*', StringComparison.Ordinal))
                runIns.Add(paragraph);
        }

        if (runIns.Count < 2) runIns.Clear();
    }

    /// <summary>The bold words a paragraph opens with.</summary>
    public static string Opening(Paragraph paragraph) => string.Concat(paragraph.Runs.TakeWhile(r => r.Bold || r.IsBlank).Select(r => r.Text)).TrimStart();
}
