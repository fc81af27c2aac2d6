using System.Text;

namespace NetworkMinutes.Merging;

/// <summary>Merges two texts made from the same one. Changes are told word by word, and all of both are taken;
/// only where both changed the same sentence, or wrote at the same place, is there a conflict, which holds both.</summary>
public static class TextMerge
{
    public static MergedText Merge(string before, string mine, string theirs)
    {
        if (mine == theirs || theirs == before) return MergedText.Of(mine);
        if (mine == before) return MergedText.Of(theirs);
        var sentences = new SentenceReach(before);
        var changes = sentences.Of(mine, isMine: true).Concat(sentences.Of(theirs, isMine: false)).OrderBy(c => c.Start).ThenBy(c => c.End).ToList();
        var parts = new List<MergedPart>();
        var settled = new StringBuilder();
        var at = 0;
        for (var i = 0; i < changes.Count;)
        {
            var (start, end, first) = (changes[i].Start, changes[i].End, i);
            for (i++; i < changes.Count && changes[i].Meets(start, end); i++) end = Math.Max(end, changes[i].End);
            var together = changes[first..i];
            var (left, right) = (With(together, isMine: true), With(together, isMine: false));
            settled.Append(before, at, start - at);
            at = end;
            if (together.All(c => c.IsMine) || left == right) settled.Append(left);
            else if (together.All(c => !c.IsMine)) settled.Append(right);
            else
            {
                parts.Add(new Settled(settled.ToString()));
                parts.Add(new Conflict(before[start..end], left, right, IsWholeLines(before, start, end)));
                settled.Clear();
            }

            string With(List<ReachingEdit> edits, bool isMine) =>
                TextDiff.Apply(before[start..end], edits.Where(e => e.IsMine == isMine).OrderBy(e => e.Edit.Start).Select(e => e.Edit with { Start = e.Edit.Start - start }));
        }

        parts.Add(new Settled(settled.Append(before, at, before.Length - at).ToString()));
        return new([.. parts.Where(p => p is not Settled { Text: "" } || parts.Count == 1)]);
    }

    private static bool IsWholeLines(string text, int start, int end) =>
        (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n' || (end > start && text[end - 1] == '\n'));
}
