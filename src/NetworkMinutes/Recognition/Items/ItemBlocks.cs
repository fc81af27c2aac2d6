using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Splits an item's text into blocks, one a line: paragraphs, points, labels and what stands under them.</summary>
internal sealed class ItemBlocks
{
    private const int LongestSubheading = 70;
    private const string Decides = @"\s+(har\s+)?(beslutar|beslutade|beslutat|beslöt)(\s+(därför|enhälligt|även|också|följande|om\s+följande))?(\s+att)?\s*[:;]?$";
    private static readonly Regex Lead = Pattern($@"^(nätverket|mötet|gruppen|rådet|\p{{L}}+(nätverket|rådet|gruppen|utskottet|presidiet)|vi|sammanträdet){Decides}|^(det\s+)?beslut(as|ades|ar|ade)(\s+att)?\s*:?$");
    private static readonly Regex NamedLead = Pattern($@"^(\p{{L}}*(nätverk|råd|grupp|utskott|presidi)(et|en|um)?)(?<name>(\s+[\p{{L}}/&,-]+){{1,7}}?){Decides}");
    private const int LongestLabel = 48;
    private const int LongestLead = 120;

    private readonly List<TextBlock> blocks = [];
    private readonly string text;
    private readonly Setting setting;
    private bool awaitsContent;
    private bool takesClauses;
    private bool inputOpen;

    private ItemBlocks(string text, Setting setting) => (this.text, this.setting) = (text, setting);

    /// <summary>"Nätverket beslutar" and its kin, alone on a line: att-clauses follow.</summary>
    public static bool IsDecisionLead(ReadOnlySpan<char> line)
    {
        if (line.Length >= LongestLead || !(line.Contains("beslut", StringComparison.OrdinalIgnoreCase) || line.Contains("beslöt", StringComparison.OrdinalIgnoreCase)))
            return false;
        var words = line.Trim().Trim('*').ToString();
        return Lead.IsMatch(words) || (NamedLead.Match(words) is { Success: true } named && IsName(named.Groups["name"].Value));
    }

    /// <summary>"äldreomsorg", "för digitala läromedel"; not "vill att mötet".</summary>
    private static bool IsName(string words) =>
        !Array.Exists(Token.Read(words, new TextSpan(0, words.Length), Vocabulary.Common), t => t.Lower is not ("för" or "har") && t.Is(WordKind.Verb | WordKind.Subordinator | WordKind.Negation | WordKind.ClauseOpener));

    public static List<TextBlock> Split(string text, Setting setting) => new ItemBlocks(text, setting).Split();

    private List<TextBlock> Split()
    {
        var blankBefore = false;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
                continue;
            var (from, to) = Trim(start, i);
            start = i + 1;
            if (from >= to)
            {
                blankBefore = true;
                continue;
            }
            if (blankBefore && !awaitsContent)
                takesClauses = takesClauses && (blocks[^1].Text.EndsWith(':') || (blocks[^1].Kind is TextBlockKind.DecisionClause or TextBlockKind.Decision && Markers.IsClause(text.AsSpan(from, to - from))));
            if (blankBefore && blocks.Count > 0 && blocks[^1].Text.Length > 0 && !blocks[^1].Text.EndsWith(':'))
                inputOpen = false;
            blocks.Add(Block(new TextSpan(from, to - from), text[from..to], blankBefore || blocks.Count == 0));
            blankBefore = false;
        }
        return Subheadings();
    }

    private (int From, int To) Trim(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return (from, to);
    }

    private TextBlock Block(TextSpan span, string line, bool opensParagraph)
    {
        if (line[0] == '>')
            return new TextBlock(TextBlockKind.Paragraph, span, "", Reflow.Collapse(line));
        if (Bulleted(line) is var (label, at))
        {
            var point = Labelled(label, span, line[..at].TrimEnd(), line[at..]);
            takesClauses = line[^1] == ':';
            return point;
        }
        if (Labels.Split(line) is { } split && LabelKind(split.Label) is { } kind)
            return Labelled(kind, span, line[..split.After].TrimEnd(), line[split.After..]);
        if (line.Length <= LongestLabel && Alone(line) is { } alone)
            return Labelled(alone, span, line, "");
        if (Shouted(line) is var (called, length))
            return Labelled(called, span, line[..length], line[length..].TrimStart());
        if (IsDecisionLead(line))
            return Labelled(TextBlockKind.Decision, span, "", line);
        if (Markers.IsClause(line) && (takesClauses || awaitsContent))
            return Clause(span, "", line);
        if (Markers.At(line) is { Kind: not MarkerKind.None } sign)
            return Point(span, sign.Kind, line[..sign.Length], line[sign.Rest..]);
        return Paragraph(span, line, opensParagraph);
    }

    /// <summary>A label without its colon: "BESLUT Nätverket ...", "TODO boka lokal", "Beslut – Nätverket ...".</summary>
    private (TextBlockKind Kind, int Length)? Shouted(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '-', '–');
        if (end < 2 || end > LongestLabel || end + 2 >= line.Length)
            return null;
        var rest = line.AsSpan(end).TrimStart();
        var isShouted = line[end] == ' ' && char.IsUpper(line[1]) && char.IsLetter(rest[0]);
        var isParted = rest.Length > 2 && rest[0] is '-' or '–' && rest[1] == ' ';
        if (!isShouted && !isParted)
            return null;
        var word = line[..end];
        isShouted &= !word.Any(char.IsLower);
        if (!isShouted && !isParted)
            return null;
        var length = isShouted ? end : line.Length - rest.Length + 1;
        return setting.IsDecisionLabel(word) ? (TextBlockKind.Decision, length) : Labels.Action.Contains(word) ? (TextBlockKind.Action, length) : null;
    }

    /// <summary>A label alone on its line.</summary>
    private TextBlockKind? Alone(string line)
    {
        var word = Labels.Alone(line);
        if (setting.IsDecisionLabel(word) || Labels.DecisionSummary.Contains(word))
            return TextBlockKind.Decision;
        return word.Length > 0 && char.IsUpper(word[0]) && (Labels.Action.Contains(word) || Labels.ActionLists.Contains(word)) ? TextBlockKind.Action : null;
    }

    private TextBlock Labelled(TextBlockKind kind, TextSpan span, string marker, string rest)
    {
        rest = Reflow.Collapse(rest);
        awaitsContent = kind == TextBlockKind.Decision && rest.Length == 0;
        takesClauses = kind == TextBlockKind.Decision && (rest.Length == 0 || rest[^1] is not ('.' or '!'));
        inputOpen = kind == TextBlockKind.Input;
        return new TextBlock(kind, span, marker, rest);
    }

    private TextBlock Clause(TextSpan span, string marker, string words)
    {
        awaitsContent = false;
        takesClauses = true;
        return new TextBlock(TextBlockKind.DecisionClause, span, marker, Reflow.Collapse(words));
    }

    private TextBlock Point(TextSpan span, MarkerKind kind, string marker, string rest)
    {
        if (takesClauses || awaitsContent)
            return Clause(span, marker, rest);
        if (inputOpen)
            return new TextBlock(TextBlockKind.Input, span, marker, Reflow.Collapse(rest));
        return new TextBlock(kind == MarkerKind.Bullet ? TextBlockKind.Bullet : TextBlockKind.Numbered, span, marker, Reflow.Collapse(rest));
    }

    private TextBlock Paragraph(TextSpan span, string line, bool opensParagraph)
    {
        var words = Reflow.Collapse(line);
        if (awaitsContent)
            return Labelled(TextBlockKind.Decision, span, "", words);
        if (takesClauses && !opensParagraph && blocks[^1].Kind == TextBlockKind.Decision && !Decided(blocks[^1].Text))
            return new TextBlock(TextBlockKind.Decision, span, "", words);
        takesClauses = false;
        if (IsRow(line))
            return new TextBlock(TextBlockKind.Paragraph, span, "", Reflow.Collapse(string.Join(" | ", line.Split('\t'))));
        inputOpen = words.EndsWith(':') && words.Contains("medskick", StringComparison.OrdinalIgnoreCase);
        return new TextBlock(inputOpen ? TextBlockKind.Input : TextBlockKind.Paragraph, span, "", words);
    }

    /// <summary>Cells parted by tabs: told apart also where one of them is empty.</summary>
    private static bool IsRow(ReadOnlySpan<char> line) => line.Contains('\t');

    private static bool Decided(string words) => words.Length > 0 && words[^1] is '.' or '!' or ':';

    /// <summary>"- Beslut: ..." and "• Åtgärd: ...": a point that is a decision or an action of its own.</summary>
    private (TextBlockKind Kind, int At)? Bulleted(string line)
    {
        if (Markers.At(line) is not { Kind: MarkerKind.Bullet } bullet || Labels.Split(line.AsSpan(bullet.Rest)) is not { } split)
            return null;
        return bullet.Rest + split.After < line.Length && (setting.IsDecisionLabel(split.Label) || Labels.Action.Contains(split.Label))
            ? (LabelKind(split.Label)!.Value, bullet.Rest + split.After)
            : null;
    }

    private TextBlockKind? LabelKind(string label)
    {
        if (setting.IsDecisionLabel(label) || Labels.DecisionSummary.Contains(label))
            return TextBlockKind.Decision;
        if (Labels.Proposal.Contains(label))
            return TextBlockKind.Proposal;
        if (Labels.Input.Contains(label))
            return TextBlockKind.Input;
        return Labels.AddresseeOf(label) is not null || Labels.Action.Contains(label) || Labels.Owner.Contains(label) || Labels.Due.Contains(label) ? TextBlockKind.Action : null;
    }

    /// <summary>A short line without an end that more text follows is a heading within the item.</summary>
    private List<TextBlock> Subheadings()
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            var block = blocks[i];
            var parted = i == 0 || text.AsSpan(blocks[i - 1].Span.End, block.Span.Start - blocks[i - 1].Span.End).Count('\n') > 1;
            if (block.Kind == TextBlockKind.Paragraph && block.Text.Length is > 0 and <= LongestSubheading && block.Text[^1] is not ('.' or '!' or '?' or ',')
                && (parted || block.Text[^1] == ':' || blocks[i + 1].Kind is TextBlockKind.Bullet) && char.IsUpper(block.Text[0]) && blocks[i + 1].Kind != TextBlockKind.Action
                && ProseLength(block.Text) < 8 && Sentences.Split(block.Text, 0).Count == 1)
                blocks[i] = block with { Kind = TextBlockKind.Subheading };
        }
        return blocks;
    }

    private static int ProseLength(string words) => words.Count(c => c == ' ') + 1;
}
