using System.Text;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Merging;

/// <summary>Instead of Length characters from Start on, another text has these. Positions count UTF-16 units, as browsers do.</summary>
public readonly record struct TextEdit(int Start, int Length, string Instead)
{
    public int End => Start + Length;
}

/// <summary>What to change in one text to get another: sentence by sentence first, then word by word in those that differ.</summary>
public sealed class TextDiff
{
    private readonly string from;
    private readonly List<int> fromStarts;
    private readonly Vocabulary sentences = new();
    private readonly int[] fromSentences;

    internal TextDiff(string from, List<TextSpan>? sentencesOfFrom = null)
    {
        this.from = from;
        fromStarts = TextPieces.SentenceStarts(from, sentencesOfFrom);
        fromSentences = sentences.Number(from, fromStarts);
    }

    /// <returns>In order, with something unchanged between each; applied together they give the other text exactly.</returns>
    public static IReadOnlyList<TextEdit> Edits(string from, string to) => from == to ? [] : new TextDiff(from).EditsTo(to);

    internal List<TextEdit> EditsTo(string to)
    {
        var toStarts = TextPieces.SentenceStarts(to);
        var edits = new List<TextEdit>();
        foreach (var changed in SequenceDiff.Between(fromSentences, sentences.Number(to, toStarts)))
        {
            var words = new Vocabulary();
            var fromWords = TextPieces.WordStarts(from, fromStarts[changed.FromStart], fromStarts[changed.FromEnd]);
            var toWords = TextPieces.WordStarts(to, toStarts[changed.ToStart], toStarts[changed.ToEnd]);
            foreach (var (start, end, toStart, toEnd) in SequenceDiff.Between(words.Number(from, fromWords), words.Number(to, toWords)))
                edits.Add(new TextEdit(fromWords[start], fromWords[end] - fromWords[start], to[toWords[toStart]..toWords[toEnd]]));
        }

        return edits;
    }

    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.Instead);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
