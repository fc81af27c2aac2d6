using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Reads one item's text: blocks, then what each block holds for the register.</summary>
internal static class ItemReader
{
    public static ItemReading Read(string text, Setting setting)
    {
        var blocks = ItemBlocks.Split(text, setting);
        var entries = new List<ParsedEntry>();
        if (IsSentence(setting.Title))
            entries.AddRange(new ProseReader().Read(new Sentence(setting.Title, setting)));
        var prose = new ProseReader();
        var inList = Labels.ActionLists.Contains(setting.Title.TrimEnd(':'));
        var summary = Labels.DecisionSummary.Contains(setting.Title.TrimEnd(':'));
        for (var i = 0; i < blocks.Count;)
        {
            if (RegisterTable.Read(blocks, i, text, setting) is var (told, rows))
            {
                entries.AddRange(told);
                i += rows;
                continue;
            }
            var end = GroupEnd(blocks, i, text, setting);
            var group = blocks.GetRange(i, end - i);
            if (i > 0 && blocks[i - 1].Text.Length > 0 && group.TrueForAll(b => LabelledActions.IsField(b, setting)) && !Parted(blocks, i, text))
                Complete(entries, blocks[i - 1], group, text, setting);
            else
                entries.AddRange(Group(group, text, setting, prose, inList, summary));
            i = end;
        }
        return new ItemReading(blocks, entries);
    }

    private static void Complete(List<ParsedEntry> entries, TextBlock before, List<TextBlock> fields, string text, Setting setting)
    {
        var promised = entries.FindLastIndex(e => e is ParsedAction && e.Span.Start >= before.Span.Start && e.Span.End <= before.Span.End);
        var completed = LabelledActions.Completed(before, promised < 0 ? null : (ParsedAction)entries[promised], fields, text, setting);
        if (promised >= 0)
            entries[promised] = completed;
        else if (completed.Owners.Count > 0)
            entries.Add(completed);
    }

    private static IEnumerable<ParsedEntry> Group(List<TextBlock> group, string text, Setting setting, ProseReader prose, bool inList, bool summary)
    {
        var first = group[0];
        if (summary || (first.Kind == TextBlockKind.Decision && Labels.DecisionSummary.Contains(Labels.Alone(first.Marker))))
            return DecisionReader.ReadSummary(group, text, setting);
        return first.Kind switch
        {
            TextBlockKind.Decision => DecisionReader.Read(group, text, setting, prose),
            TextBlockKind.Action => LabelledActions.Read(group, text, setting),
            TextBlockKind.Proposal => Proposal(first, ProseReader.SentencesOf(first, text, setting), prose),
            TextBlockKind.Input => Input(group),
            _ when inList => LabelledActions.ReadList(group, text, setting, prose),
            _ => prose.ReadBlocks(group, text, setting),
        };
    }

    private static IEnumerable<ParsedEntry> Proposal(TextBlock block, IReadOnlyList<Sentence> sentences, ProseReader prose)
    {
        var name = block.Marker.TrimEnd(':', ' ');
        return sentences.Skip(1).SelectMany(s => prose.Read(s)).Prepend(new ParsedProposal(block.Span, block.Text, $"Märkt ”{name}”.", name));
    }

    private static IEnumerable<ParsedEntry> Input(List<TextBlock> group)
    {
        var words = string.Join(' ', group.Select(b => b.Text).Where(t => t.Length > 0));
        if (words.Length > 0)
            yield return new ParsedInput(Over(group), words, "Märkt som medskick.", [.. group.Where(b => b.Marker.Length > 0 && b.Text.Length > 0).Select(b => b.Text)]);
    }

    public static TextSpan Over(IReadOnlyList<TextBlock> group) => new(group[0].Span.Start, group[^1].Span.End - group[0].Span.Start);

    private static bool IsSentence(string title) => title.Split(' ').Length > 5 && title.Any(char.IsLower);

    /// <summary>A decision with its clauses, an action with its fields, a list under one name: read together.</summary>
    private static int GroupEnd(List<TextBlock> blocks, int at, string text, Setting setting)
    {
        var end = at + 1;
        var kind = blocks[at].Kind;
        while (end < blocks.Count && blocks[end] is var next && !RegisterTable.OpensAt(next, text) && kind switch
        {
            TextBlockKind.Decision when Labels.DecisionSummary.Contains(Labels.Alone(blocks[at].Marker)) => end == at + 1 || !Parted(blocks, end, text),
            TextBlockKind.Decision => next.Kind == TextBlockKind.DecisionClause || (next.Kind == TextBlockKind.Decision && next.Marker.Length == 0 && (blocks[end - 1].Text.Length == 0 || !Parted(blocks, end, text))),
            TextBlockKind.Action => (next.Kind == TextBlockKind.Action && !LabelledActions.StartsNew(next, setting))
                || (next.Kind is TextBlockKind.Bullet or TextBlockKind.Numbered && blocks[end - 1] is { Text.Length: 0 } or { Kind: TextBlockKind.Bullet or TextBlockKind.Numbered } && LabelledActions.StartsNew(blocks[at], setting) && blocks[at].Text.Length == 0),
            TextBlockKind.Input => next.Kind == TextBlockKind.Input && next.Marker is not [.., ':'],
            TextBlockKind.Proposal => false,
            _ => next.Kind is TextBlockKind.Paragraph or TextBlockKind.Subheading or TextBlockKind.Bullet or TextBlockKind.Numbered or TextBlockKind.DecisionClause,
        })
            end++;
        return end;
    }

    private static bool Parted(List<TextBlock> blocks, int at, string text) =>
        text.AsSpan(blocks[at - 1].Span.End, blocks[at].Span.Start - blocks[at - 1].Span.End).Count('\n') > 1;
}
