using System.Globalization;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Layout;

/// <summary>An item's text as it is printed: points that follow each other are one list, and what stands under a label belongs to it.</summary>
public static class DocumentBlocks
{
    /// <param name="entries">The item's, whose places the blocks are to tell.</param>
    public static IReadOnlyList<DocumentBlock> Of(IReadOnlyList<TextBlock> read, IReadOnlyList<RegisterEntry>? entries = null)
    {
        var blocks = new List<DocumentBlock>();
        for (var at = 0; at < read.Count;)
        {
            var (block, taken) = Next(read, at);
            blocks.Add(entries is { Count: > 0 } ? block with { Identities = IdentitiesIn(block, read, at, taken, entries) } : block);
            at += taken;
        }

        RunInHeadings.Tell(blocks);
        return blocks;
    }

    private static IReadOnlyList<Identity> IdentitiesIn(DocumentBlock block, IReadOnlyList<TextBlock> read, int at, int taken, IReadOnlyList<RegisterEntry> entries)
    {
        var whole = new TextSpan(read[at].Span.Start, read[at + taken - 1].Span.End - read[at].Span.Start);
        IReadOnlyList<TextSpan> points = block is ListBlock ? [.. read.Skip(at).Take(taken).Select(b => b.Span)] : [];
        return Identities.Within(whole, points, entries);
    }

    private static (DocumentBlock Block, int Taken) Next(IReadOnlyList<TextBlock> read, int at)
    {
        var first = read[at];
        switch (first.Kind)
        {
            case TextBlockKind.Paragraph:
                return (new ParagraphBlock(first.Text), 1);
            case TextBlockKind.Subheading when first.Text.Contains(" | ", StringComparison.Ordinal):
                return (new ParagraphBlock(first.Text), 1);
            case TextBlockKind.Subheading:
                return (new SubheadingBlock(first.Text), 1);
            case TextBlockKind.Bullet or TextBlockKind.Numbered or TextBlockKind.DecisionClause:
                return List(read, at);
            case TextBlockKind.Input when IsSign(first.Marker):
                return List(read, at);
            default:
                var points = Under(read, at);
                return (new MarkedBlock(MarkedAs(first.Kind), first.Marker.Trim().TrimEnd(':'), first.Text, points), points.Count + 1);
        }
    }

    /// <summary>Numbers that do not follow on are another list, so that each point prints with the number it was given.</summary>
    private static (DocumentBlock Block, int Taken) List(IReadOnlyList<TextBlock> read, int at)
    {
        var kind = ListKindOf(read[at]);
        var start = NumberOf(read[at].Marker) ?? 1;
        var points = read.Skip(at).TakeWhile((b, i) => b.Kind == read[at].Kind && ListKindOf(b) == kind
            && (kind == ListKind.Bullets || i == 0 || NumberOf(b.Marker) is not { } number || number == start + i)).Select(b => b.Text).ToList();
        return (new ListBlock(kind, points) { Start = kind == ListKind.Bullets ? 1 : start }, points.Count);
    }

    private static List<string> Under(IReadOnlyList<TextBlock> read, int at)
    {
        var label = read[at];
        var rest = read.Skip(at + 1);
        return label.Kind switch
        {
            TextBlockKind.Decision => [.. rest.TakeWhile(b => b.Kind == TextBlockKind.DecisionClause).Select(b => b.Text)],
            TextBlockKind.Input => [.. rest.TakeWhile(b => b.Kind == TextBlockKind.Input && IsSign(b.Marker)).Select(b => b.Text)],
            TextBlockKind.Proposal when label.Text.EndsWith(':') || label.Text.Length == 0 => [.. rest.TakeWhile(b => b.Kind == TextBlockKind.Bullet).Select(b => b.Text)],
            _ => [],
        };
    }

    private static bool IsSign(string marker) => marker.Trim() is { Length: > 0 } sign && !sign.EndsWith(':');

    private static ListKind ListKindOf(TextBlock block) => NumberOf(block.Marker) is null ? ListKind.Bullets
        : block.Marker.Any(char.IsAsciiDigit) ? ListKind.Numbers : ListKind.Letters;

    /// <summary>3 for "3." and for "c)"; null for a bullet.</summary>
    private static int? NumberOf(string marker)
    {
        var sign = marker.Trim().Trim('(', ')', '.', ':');
        if (int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return sign is [>= 'a' and <= 'z'] ? sign[0] - 'a' + 1 : null;
    }

    private static MarkedKind MarkedAs(TextBlockKind kind) => kind switch
    {
        TextBlockKind.Proposal => MarkedKind.Proposal,
        TextBlockKind.Input => MarkedKind.Input,
        TextBlockKind.Action => MarkedKind.Action,
        _ => MarkedKind.Decision,
    };
}
