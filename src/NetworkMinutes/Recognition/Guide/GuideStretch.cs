using System.Text.RegularExpressions;

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

/// <summary>One line as typed: a decision's label, then pieces that are underlined when they are possible.</summary>
public sealed partial record GuideLine(string Label, IReadOnlyList<(string Text, bool IsPossible)> Pieces, bool IsDecision)
{
    /// <summary>Of a row in a pasted table.</summary>
    public IReadOnlyList<string> Cells => string.Concat(Pieces.Select(p => p.Text).Prepend(Label)).Split('\t');

    internal static GuideLine Of(GuideExample example, TextSpan line)
    {
        var here = example.Read.Where(n => n.Span.Start < line.End && n.Span.End > line.Start).ToList();
        var isDecision = here.Exists(n => n.IsDecision);
        var label = isDecision ? DecisionLabel().Match(line.In(example.Text)).Value : "";
        var pieces = new List<(string Text, bool IsPossible)>();
        var at = line.Start + label.Length;
        foreach (var span in here.Where(n => n.IsPossible).Select(n => n.Span).Order(Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start))))
        {
            var (from, to) = (Math.Max(span.Start, line.Start), Math.Min(span.End, line.End));
            if (from < at) continue;
            pieces.Add((example.Text[at..from], false));
            pieces.Add((example.Text[from..to], true));
            at = to;
        }

        pieces.Add((example.Text[at..line.End], false));
        return new(label, [.. pieces.Where(p => p.Text.Length > 0)], isDecision);
    }

    [GeneratedRegex("^[^\\s:][^:]{0,30}:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionLabel();
}
