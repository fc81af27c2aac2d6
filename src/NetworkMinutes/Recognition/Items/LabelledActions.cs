using System.Text.RegularExpressions;
using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Reads "Åtgärd:" with its "Ansvarig:" and "Klart:", and lists of things to do.</summary>
internal static class LabelledActions
{
    private static readonly Regex NamePrefix = Pattern(@"^(?<who>\p{Lu}[^:.!?]{1,40}):\s+(?<task>\S.*)$", matchCase: true);

    /// <summary>"Åtgärd:" opens a new action; "Ansvarig:" belongs to the one before, unless it says what is to be done.</summary>
    public static bool StartsNew(TextBlock block, Setting setting) => LabelOf(block) is var label
        && (Labels.Action.Contains(label) || Labels.ActionLists.Contains(label) || Labels.AddresseeOf(label) is not null || (Labels.Owner.Contains(label) && SaysTask(new Sentence(block.Text, setting))));

    /// <summary>"Ansvarig:" or "Klart:", and no task of its own.</summary>
    public static bool IsField(TextBlock block, Setting setting) => block.Kind == TextBlockKind.Action && !StartsNew(block, setting);

    public static IEnumerable<ParsedEntry> Read(List<TextBlock> group, string text, Setting setting)
    {
        var (owners, due) = Fields(group, text, setting);
        foreach (var block in group)
        {
            if (Labels.AddresseeOf(LabelOf(block)) is { } who && text.IndexOf(who, block.Span.Start, StringComparison.Ordinal) is var at and >= 0)
                owners.AddRange(Owners.ReadField(who, new TextSpan(at, who.Length), setting));
        }
        return group.Where(b => b.Text.Any(char.IsLetterOrDigit) && (StartsNew(b, setting) || b.Kind != TextBlockKind.Action))
            .SelectMany(b => b.Kind == TextBlockKind.Action ? Tasks(b, text, setting, owners, due) : [Point(b, text, setting, owners, due)])
            .ToList();
    }

    /// <summary>"Ansvarig:" and "Klart:" under a sentence or a decision make it somebody's to do, or say more of what was promised.</summary>
    public static ParsedAction Completed(TextBlock before, ParsedAction? promised, List<TextBlock> group, string text, Setting setting) =>
        Completed(promised ?? Make(ContentSpan(before, text), before.Text, [], null), Fields(group, text, setting));

    /// <summary>"... Ansvarig: Anna.": the sentence before it is hers to do. Null for a sentence that is no such field.</summary>
    public static ParsedAction? Completed(Sentence before, ParsedAction? promised, Sentence field, string text)
    {
        if (field.Tokens.Length < 3 || (field.Tokens[1].Lower != ":" && field.Tokens[2].Lower != ":") || Labels.Split(field.Text) is not { } split || !Labels.Owner.Contains(split.Label))
            return null;
        var words = field.From(split.After);
        if (Owners.ReadAt(words, 0, trustUnknown: true) is not { } found || (found.End < words.Tokens.Length && words.Tokens[found.End].IsWord))
            return null;
        var content = new TextSpan(field.Span.Start + split.After, field.Span.Length - split.After);
        return Completed(promised ?? Make(before.Span, before.Collapsed, [], null), Fields(split.Label, content, text, field.Setting));
    }

    private static ParsedAction Completed(ParsedAction action, (IReadOnlyList<ParsedOwner> Owners, FuzzyDate? Due) fields) =>
        action with { Owners = fields.Owners.Count > 0 ? fields.Owners : action.Owners, Due = fields.Due ?? action.Due };

    private static (List<ParsedOwner> Owners, FuzzyDate? Due) Fields(List<TextBlock> group, string text, Setting setting)
    {
        var owners = new List<ParsedOwner>();
        FuzzyDate? due = null;
        foreach (var field in group.Where(b => IsField(b, setting) && b.Text.Length > 0))
        {
            var (named, day) = Fields(LabelOf(field), ContentSpan(field, text), text, setting);
            owners.AddRange(named);
            due ??= day;
        }
        return (owners, due);
    }

    /// <summary>What stands after a field's label, and the fields that follow it on the line.</summary>
    private static (IReadOnlyList<ParsedOwner> Owners, FuzzyDate? Due) Fields(string label, TextSpan content, string text, Setting setting)
    {
        var fields = ActionFields.After(Documents.Reflow.Collapse(content.In(text)));
        if (!Labels.Owner.Contains(label))
            return (Named(fields.Owner, content, text, setting), DueOf(fields.Task, IsLastDay(label), setting));
        return (Named(fields.Task, content, text, setting), fields.Due is { } day ? DueOf(day, fields.IsLastDay, setting) : null);
    }

    private static IReadOnlyList<ParsedOwner> Named(string? who, TextSpan content, string text, Setting setting) => who is null
        ? []
        : Owners.ReadField(who, new TextSpan(Math.Max(content.Start, text.IndexOf(who, content.Start, StringComparison.Ordinal)), who.Length), setting);

    /// <summary>A list to do: points under the names they belong to.</summary>
    public static IEnumerable<ParsedEntry> ReadList(IReadOnlyList<TextBlock> blocks, string text, Setting setting, ProseReader prose)
    {
        IReadOnlyList<ParsedOwner> owners = [];
        foreach (var block in blocks.Where(b => !ProseReader.IsQuoted(b)))
        {
            if (block.Kind is TextBlockKind.Subheading or TextBlockKind.Paragraph)
            {
                var heading = block.Text.TrimEnd(':');
                if (block.Kind == TextBlockKind.Paragraph && heading.Length < 60 && !block.Text.EndsWith('.') && ProseActions.Find(new Sentence(heading, setting), null) is not null)
                {
                    yield return Point(block, text, setting, [], null);
                    continue;
                }
                owners = heading.Length < 60 ? Owners.ReadField(heading, block.Span, setting) : [];
                if (heading.Length < 60 && !block.Text.EndsWith('.'))
                    continue;
                var told = ProseReader.SentencesOf(block, text, setting).SelectMany(s => prose.Read(s)).ToList();
                foreach (var entry in told.Count > 0 ? told : [Point(block, text, setting, [], null)])
                    yield return entry;
            }
            else if (block.Text.Length > 0)
            {
                yield return Point(block, text, setting, owners, null);
            }
        }
    }

    private static List<ParsedAction> Tasks(TextBlock block, string text, Setting setting, IReadOnlyList<ParsedOwner> owners, FuzzyDate? due)
    {
        if (ActionFields.In(block.Text).Any)
            return [Point(block, text, setting, owners, due)];
        var tasks = new List<ParsedAction>();
        foreach (var sentence in ProseReader.SentencesOf(block, text, setting))
        {
            var found = DueDates.Of(sentence);
            var work = ProseActions.Find(sentence, found);
            var named = work is not null ? SecondPromise.AllOwners(sentence, work) : (tasks.Count == 0 ? Doers(sentence) : []);
            if (tasks.Count == 0 || work is not null)
                tasks.Add(Make(sentence.Span, sentence.Collapsed, [.. named, .. owners], tasks.Count == 0 ? due ?? found?.Date : found?.Date ?? due));
        }
        return tasks;
    }

    /// <summary>Under a label any verb will do: "Alla kommuner prövar checklistan".</summary>
    private static IReadOnlyList<ParsedOwner> Doers(Sentence sentence, bool trustUnknown = false) =>
        Owners.ReadAt(sentence, 0, trustUnknown) is { } found && found.End < sentence.Tokens.Length && WorkVerbs.LooksPresent(sentence.Tokens[found.End]) ? found.Owners : [];

    /// <summary>"Ansvarig: Anna skickar ut bilderna."</summary>
    private static bool SaysTask(Sentence sentence) =>
        Owners.ReadAt(sentence, 0, trustUnknown: true) is { AreAllPeople: true } && Doers(sentence, trustUnknown: true).Count > 0;

    private static ParsedAction Point(TextBlock block, string text, Setting setting, IReadOnlyList<ParsedOwner> owners, FuzzyDate? due)
    {
        var span = ContentSpan(block, text);
        var fields = ActionFields.In(block.Text);
        var words = fields.Task;
        if (fields.Owner is { } named)
            owners = Named(named, span, text, setting);
        if (owners.Count == 0 && Aside(words, setting) is var (doers, task))
            (owners, words) = (doers, task);
        var at = text.IndexOf(words, span.Start, StringComparison.Ordinal);
        var sentence = at < 0 ? new Sentence(words, setting) : new Sentence(text, new TextSpan(at, words.Length), setting);
        if (owners.Count == 0 && NamePrefix.Match(words) is { Success: true } prefix && prefix.Groups["who"].Value.Split(' ').Length < 6)
        {
            owners = Owners.ReadField(prefix.Groups["who"].Value, span, setting);
            sentence = new Sentence(prefix.Groups["task"].Value, setting);
        }
        var found = fields.Due is { } day ? DueOf(day, fields.IsLastDay, setting) : null;
        found ??= DueDates.Of(new Sentence(block.Text, setting))?.Date;
        if (owners.Count == 0)
            owners = ProseActions.Find(sentence, null)?.Owners ?? Owners.ReadAt(sentence, 0)?.Owners ?? [];
        return Make(span, sentence.Collapsed, owners, found ?? due);
    }

    internal static FuzzyDate? DueOf(string words, bool isLastDay, Setting setting)
    {
        var date = SwedishDates.Parse(words, setting.MeetingDate) ?? DueDates.Of(new Sentence(words, setting))?.Date;
        return date is { Kind: FuzzyDateKind.Span } && isLastDay ? DueDates.AsLastDay(date) : date;
    }

    /// <summary>"Boka lokal (Sara)" and "Boka lokal – Sara": the doer set apart after the task.</summary>
    private static (IReadOnlyList<ParsedOwner> Owners, string Task)? Aside(string words, Setting setting)
    {
        if (words.Length == 0)
            return null;
        var at = words.IndexOfAny(['(', '–', '|'], 1) is var sign && sign < 0 ? words.IndexOf(" - ", StringComparison.Ordinal) + 1 : sign;
        if (at <= 0)
            return null;
        var end = words.IndexOfAny([')', '–', '|', ',', '-'], at + 1) is var close && close < 0 ? words.Length : close;
        var who = new Sentence(words[(at + 1)..end].Trim(), setting);
        return who.Tokens.Length > 0 && Owners.ReadAt(who, 0) is { } found && found.End == who.Tokens.Length ? (found.Owners, words[..at].Trim()) : null;
    }

    private static ParsedAction Make(TextSpan span, string words, IReadOnlyList<ParsedOwner> owners, FuzzyDate? due) =>
        new(span, words, "Märkt som åtgärd.", true, ParsedActionKind.Action, owners, due);

    private static bool IsLastDay(string label) => label.Contains("senast", StringComparison.OrdinalIgnoreCase) || label.Equals("deadline", StringComparison.OrdinalIgnoreCase);

    private static string LabelOf(TextBlock block) => Labels.Alone(block.Marker.Trim('-', '–', '•', ' ')).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');

    private static TextSpan ContentSpan(TextBlock block, string text)
    {
        var start = Math.Min(block.Span.Start + block.Marker.Length, block.Span.End);
        while (start < block.Span.End && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, block.Span.End - start);
    }
}
