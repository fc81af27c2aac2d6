using NetworkMinutes.Recognition;

namespace NetworkMinutes.Merging;

/// <summary>A change and how far it reaches in the text before it.</summary>
internal sealed record ReachingEdit(TextEdit Edit, bool IsMine, int Start, int End)
{
    /// <summary>Whether it reaches into that stretch; two insertions meet at the very same place.</summary>
    public bool Meets(int start, int end) => Start < end || (Start == start && End == end);
}

/// <summary>How far changes of a text reach: over each sentence of which they change a word.
/// New sentences and lines between others reach none of those.</summary>
internal sealed class SentenceReach
{
    private readonly string before;
    private readonly List<TextSpan> sentences = [];
    private readonly TextDiff diff;

    public SentenceReach(string before)
    {
        this.before = before;
        diff = new TextDiff(before, sentences);
    }

    public IEnumerable<ReachingEdit> Of(string after, bool isMine) => diff.EditsTo(after).Select(edit =>
    {
        var (start, end) = edit.Length > 0 ? AroundRemoval(edit) : AroundInsertion(edit);
        return new ReachingEdit(edit, isMine, start, end);
    });

    private (int Start, int End) AroundRemoval(TextEdit edit)
    {
        var (start, end) = (edit.Start, edit.End);
        for (var i = FirstEndingAfter(start); i < sentences.Count && sentences[i].Start < edit.End; i++)
            (start, end) = (Math.Min(start, sentences[i].Start), Math.Max(end, sentences[i].End));
        return (start, end);
    }

    private (int Start, int End) AroundInsertion(TextEdit edit)
    {
        var (start, end) = (edit.Start, edit.Start);
        var next = FirstEndingAfter(edit.Start);
        if (next < sentences.Count && sentences[next].Start < edit.Start) return (sentences[next].Start, sentences[next].End);
        if (next > 0 && Continues(sentences[next - 1], edit)) start = sentences[next - 1].Start;
        if (next < sentences.Count && RunsInto(sentences[next], edit)) end = sentences[next].End;
        return (start, end);
    }

    /// <summary>Written on after a sentence that had not ended, or without a space after one that had.</summary>
    private bool Continues(TextSpan sentence, TextEdit edit)
    {
        if (edit.Instead[0] == '\n' || HasLineBreak(sentence.End, edit.Start)) return false;
        var apart = edit.Start > sentence.End || char.IsWhiteSpace(edit.Instead[0]);
        return !apart || !EndsSentence(before.AsSpan(sentence.Start, sentence.Length));
    }

    /// <summary>Written before a sentence without ending first.</summary>
    private bool RunsInto(TextSpan sentence, TextEdit edit)
    {
        if (edit.Instead[^1] == '\n' || HasLineBreak(edit.Start, sentence.Start)) return false;
        var apart = edit.Start < sentence.Start || char.IsWhiteSpace(edit.Instead[^1]);
        return !apart || !EndsSentence(edit.Instead.AsSpan().TrimEnd());
    }

    private bool HasLineBreak(int from, int to) => before.AsSpan(from..to).Contains('\n');

    private static bool EndsSentence(ReadOnlySpan<char> words) => words.TrimEnd("”\"’)") is [.., '.' or '!' or '?'];

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
