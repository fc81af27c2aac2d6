using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <param name="Written">What stands between the braces.</param>
internal sealed record FoundMark(string Written, int Start, int Length)
{
    public TemplateMark? Mark => TemplateMark.Find(Written);
}

/// <summary>A paragraph's words, however many runs Word has split them over.</summary>
internal sealed partial class MarksInText
{
    private readonly List<Text> pieces;

    private MarksInText(List<Text> pieces, string words) => (this.pieces, Words) = (pieces, words);

    public string Words { get; }

    public IReadOnlyList<FoundMark> Marks => [.. Pattern().Matches(Words).Select(match => new FoundMark(match.Groups["name"].Value, match.Index, match.Length))];

    /// <summary>What the template itself says beside its marks.</summary>
    public string WordsAround => Pattern().Replace(Words, match => TemplateMark.Find(match.Groups["name"].Value) is null ? match.Value : "");

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]{1,60}?)\s*\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    /// <summary>Words of text boxes that hang in the paragraph are not its own.</summary>
    public static MarksInText Of(Paragraph paragraph)
    {
        var words = paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph).ToList();
        return new(words, string.Concat(words.Select(piece => piece.Text)));
    }

    /// <summary>The words of the first run take what is put in; they keep its looks.</summary>
    public void Replace(FoundMark found, string value)
    {
        var (start, end, at) = (found.Start, found.Start + found.Length, 0);
        foreach (var piece in pieces)
        {
            var (from, to) = (at, at + piece.Text.Length);
            at = to;
            if (to <= start || from >= end) continue;
            var before = piece.Text[..Math.Max(0, start - from)];
            var after = to > end ? piece.Text[(end - from)..] : "";
            piece.Text = before + (from <= start ? value : "") + after;
            piece.Space = SpaceProcessingModeValues.Preserve;
            if (from <= start) (piece.Parent as Run)?.RunProperties?.RemoveAllChildren<Languages>();
        }
    }
}
