namespace NetworkMinutes.Meetings.Identity;

/// <summary>Which stretches of two texts are the same: whole lines first, in what is left whole sentences, then words, then letters
/// from either end. What is moved past something else counts as taken away and written anew.</summary>
internal sealed class TextAlignment
{
    /// <summary>Texts made to have no end of pieces within pieces are compared more roughly from here on.</summary>
    private const int Deepest = 40;

    private readonly string before;
    private readonly string after;
    private readonly List<KeptText> kept = [];

    private TextAlignment(string before, string after) => (this.before, this.after) = (before, after);

    private enum Unit
    {
        Line,
        Sentence,
        Word,
        Letter,
    }

    public static List<KeptText> Of(string before, string after)
    {
        var alignment = new TextAlignment(before, after);
        var head = before.AsSpan().CommonPrefixLength(after);
        if (head == before.Length && head == after.Length)
        {
            alignment.Keep(0, 0, head);
            return alignment.kept;
        }

        head = before.AsSpan(0, head).LastIndexOf('\n') + 1;
        var tail = CommonSuffix(before.AsSpan(head), after.AsSpan(head));
        var newline = before.AsSpan(before.Length - tail).IndexOf('\n');
        tail = newline < 0 ? 0 : tail - newline;
        alignment.Keep(0, 0, head);
        alignment.Align(head..(before.Length - tail), head..(after.Length - tail), Unit.Line);
        alignment.Keep(before.Length - tail, after.Length - tail, tail);
        return alignment.kept;
    }

    private void Align(Range was, Range now, Unit unit, int depth = 0)
    {
        var (left, right) = (before[was], after[now]);
        if (left.Length == 0 || right.Length == 0) return;
        var (a, b) = (was.Start.Value, now.Start.Value);
        if (unit == Unit.Letter)
        {
            var first = left.AsSpan().CommonPrefixLength(right);
            var last = CommonSuffix(left.AsSpan(first), right.AsSpan(first));
            Keep(a, b, first);
            Keep(was.End.Value - last, now.End.Value - last, last);
            return;
        }

        var (x, y) = (Split(left, unit), Split(right, unit));
        var head = 0;
        while (head < x.Count && head < y.Count && x[head].Words == y[head].Words) head++;
        var tail = 0;
        while (tail < x.Count - head && tail < y.Count - head && x[^(tail + 1)].Words == y[^(tail + 1)].Words) tail++;
        for (var i = 0; i < head; i++) Keep(a + x[i].Start, b + y[i].Start, x[i].Words.Length);
        var anchors = depth < Deepest ? Anchors(x[head..^tail], y[head..^tail]) : [];
        var (i0, j0) = (head, head);
        foreach (var (i, j) in anchors.Select(p => (p.X + head, p.Y + head)).Append((x.Count - tail, y.Count - tail)))
        {
            var gapUnit = anchors.Count == 0 ? unit + 1 : unit;
            Align((a + StartOf(x, i0, left))..(a + StartOf(x, i, left)), (b + StartOf(y, j0, right))..(b + StartOf(y, j, right)), gapUnit, depth + 1);
            if (i < x.Count - tail) Keep(a + x[i].Start, b + y[j].Start, x[i].Words.Length);
            (i0, j0) = (i + 1, j + 1);
        }

        for (var i = tail; i > 0; i--) Keep(a + x[^i].Start, b + y[^i].Start, x[^i].Words.Length);
    }

    /// <summary>Pieces that stand once in each, in the same order in both: of all such rows the one with the most letters.</summary>
    private static List<(int X, int Y)> Anchors(List<Piece> x, List<Piece> y)
    {
        var once = Once(y);
        var pairs = Once(x).Where(p => once.ContainsKey(p.Key)).Select(p => (X: p.Value, Y: once[p.Key], Letters: p.Key.Length)).OrderBy(p => p.X).ToList();
        var best = new (int Letters, int Pair)[y.Count + 1];
        var below = new int[pairs.Count];
        var last = (Letters: 0, Pair: -1);
        for (var i = 0; i < pairs.Count; i++)
        {
            var row = Best(best, pairs[i].Y);
            below[i] = row.Pair;
            row = (row.Letters + pairs[i].Letters, i);
            for (var at = pairs[i].Y + 1; at < best.Length; at += at & -at) if (best[at].Letters < row.Letters) best[at] = row;
            if (row.Letters > last.Letters) last = row;
        }

        var anchors = new List<(int X, int Y)>();
        for (var i = last.Pair; i >= 0; i = below[i]) anchors.Add((pairs[i].X, pairs[i].Y));
        anchors.Reverse();
        return anchors;
    }

    /// <summary>The best row that ends before a place: a Fenwick tree of maxima.</summary>
    private static (int Letters, int Pair) Best((int Letters, int Pair)[] tree, int place)
    {
        var best = (Letters: 0, Pair: -1);
        for (var at = place; at > 0; at -= at & -at) if (tree[at].Letters > best.Letters) best = tree[at];
        return best;
    }

    private static Dictionary<string, int> Once(List<Piece> pieces)
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].Words.Any(char.IsLetterOrDigit)) continue;
            if (!places.TryAdd(pieces[i].Words, i)) places[pieces[i].Words] = -1;
        }

        return places.Where(p => p.Value >= 0).ToDictionary(p => p.Key, p => p.Value);
    }

    private static List<Piece> Split(string text, Unit unit)
    {
        var pieces = new List<Piece>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !Breaks(text, i, unit)) continue;
            pieces.Add(new(start, text[start..i]));
            start = i;
        }

        return pieces;
    }

    private static bool Breaks(string text, int i, Unit unit) => unit switch
    {
        Unit.Line => text[i] == '\n' || text[i - 1] == '\n',
        Unit.Sentence => char.IsWhiteSpace(text[i]) ? text[i - 1] is '.' or '!' or '?' : i > 1 && char.IsWhiteSpace(text[i - 1]) && text[i - 2] is '.' or '!' or '?',
        _ => !char.IsLetterOrDigit(text[i]) || !char.IsLetterOrDigit(text[i - 1]),
    };

    private static int StartOf(List<Piece> pieces, int i, string text) => i < pieces.Count ? pieces[i].Start : text.Length;

    private static int CommonSuffix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int Stride = 512;
        var same = 0;
        while (same + Stride <= Math.Min(a.Length, b.Length) && a[^(same + Stride)..^same].SequenceEqual(b[^(same + Stride)..^same])) same += Stride;
        while (same < a.Length && same < b.Length && a[^(same + 1)] == b[^(same + 1)]) same++;
        return same;
    }

    private void Keep(int was, int now, int length)
    {
        if (length == 0) return;
        if (kept.Count > 0 && kept[^1] is var last && last.Was + last.Length == was && last.Now + last.Length == now) kept[^1] = last with { Length = last.Length + length };
        else kept.Add(new(was, now, length));
    }

    private readonly record struct Piece(int Start, string Words);
}
