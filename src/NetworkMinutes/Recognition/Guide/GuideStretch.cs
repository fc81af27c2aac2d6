namespace NetworkMinutes.Recognition.Guide;

/// <summary>Lines of an example that stand beside what is read from the first of them.</summary>
public sealed record GuideStretch(IReadOnlyList<GuideLine> Lines, IReadOnlyList<ReadNote> Notes)
{
    internal static IReadOnlyList<GuideStretch> Of(GuideExample example)
    {
        var stretches = new List<GuideStretch>();
        var (lines, notes) = (new List<GuideLine>(), new List<ReadNote>());
        foreach (var line in Split(example.Text))
        {
            var begins = example.Read.Where(n => line.Start <= n.Span.Start && n.Span.Start <= line.End && (n.Span.Length > 0 || line.Start == 0)).ToList();
            if (begins.Count > 0 && lines.Count > 0)
            {
                stretches.Add(new(lines, notes));
                (lines, notes) = ([], []);
            }

            lines.Add(GuideLine.Of(example, line));
            notes.AddRange(begins);
        }

        return [.. stretches, new(lines, notes)];
    }

    private static IEnumerable<TextSpan> Split(string text)
    {
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new(at, line.Length);
            at += line.Length + 1;
        }
    }
}

/// <summary>One line as typed, in pieces: plain, or underlined because it is possible.</summary>
public sealed record GuideLine(IReadOnlyList<(string Text, bool IsPossible)> Pieces, bool IsDecision)
{
    internal static GuideLine Of(GuideExample example, TextSpan line)
    {
        var here = example.Read.Where(n => n.Span.Start < line.End && n.Span.End > line.Start).ToList();
        var possible = here.Where(n => n.IsPossible).Select(n => (From: Math.Max(n.Span.Start, line.Start), To: Math.Min(n.Span.End, line.End))).Order().ToList();
        var pieces = new List<(string, bool)>();
        var at = line.Start;
        foreach (var (from, to) in possible.Where(p => p.To > p.From))
        {
            if (from < at) continue;
            pieces.Add((example.Text[at..from], false));
            pieces.Add((example.Text[from..to], true));
            at = to;
        }

        pieces.Add((example.Text[at..line.End], false));
        return new([.. pieces.Where(p => p.Item1.Length > 0)], here.Exists(n => n.IsDecision));
    }
}
