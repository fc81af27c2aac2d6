using System.Text.RegularExpressions;
using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Reads what stands under a decision label: the decision, its clauses, its people, and the work promised beside it.</summary>
internal static class DecisionReader
{
    private static readonly Regex ItemPrefix = Pattern(@"^((punkt|ärende|§|p\.?)\s*)(?<n>\d{1,2}\s?[a-z]?)\s*[:.)–-]?\s+(?<rest>\S.*)$|^(?<n>\d{1,2}[a-z]?)[.:)]\s+(?<rest>\S.*)$");
    private static readonly Regex Assignment = Pattern(@"^((samt\s+|och\s+)?att\s+)?(ge|uppdra\s+åt|uppdra\s+till|uppmana|be|låta)\s+(?<who>.+?)(\s+i\s+uppdrag)?\s+att\s+\S|^((samt\s+|och\s+)?att\s+)?ge\s+(?<who>.+?)\s+i\s+uppdrag\b");

    public static IEnumerable<ParsedEntry> Read(List<TextBlock> group, string text, Setting setting, ProseReader prose)
    {
        var lead = group.Where(b => b.Kind == TextBlockKind.Decision).SelectMany(b => ProseReader.SentencesOf(b, text, setting)).ToList();
        var clauses = group.Where(b => b.Kind == TextBlockKind.DecisionClause).Select(b => ClauseOf(b, text, setting)).Where(c => c.Text.Length > 0).ToList();
        var decided = clauses.Count > 0 ? lead : [.. lead.Where((s, i) => i == 0 || !IsBeside(s, prose))];
        var words = string.Join(' ', decided.Concat(clauses).Select(s => Documents.Reflow.Collapse(s.Text)));
        if (words.Length == 0 || DecidesNothing(words) || IsUnfinished(group, lead, clauses))
            return [];
        var people = decided.Concat(clauses).Concat(lead.Where(ProseReader.IsVolunteering)).Distinct().SelectMany(DecidedPeople.In).DistinctBy(p => p.Name).ToList();
        var label = group[0].Marker.TrimEnd(':', ' ', '*', '-', '–').TrimStart('*', '-', '–', '•', ' ');
        var entries = new List<ParsedEntry>
        {
            new ParsedDecision(
                ItemReader.Over(group), words, label.Length > 0 ? $"Märkt ”{label}”." : "Mötet beslutar, med att-satser.", true, VerbPhrases.StrengthOf(decided.Concat(clauses)),
                [.. clauses.Select(c => Documents.Reflow.Collapse(c.Text))], people),
        };
        entries.AddRange(decided.Select(Given).OfType<ParsedAction>());
        for (var i = 0; i < lead.Count; i++)
        {
            if (!decided.Contains(lead[i]) && !ProseReader.SaysMore(entries, i > 0 ? lead[i - 1] : null, lead[i], text))
                entries.AddRange(prose.Read(lead[i], decisionsToo: false));
        }
        entries.AddRange(clauses.Select(Task).OfType<ParsedAction>());
        return entries;
    }

    /// <summary>"Sammanfattning av beslut": each line is a decision of its own, of the item its number gives.</summary>
    public static IEnumerable<ParsedEntry> ReadSummary(List<TextBlock> group, string text, Setting setting)
    {
        foreach (var block in group.Where(b => b.Text.Length > 0))
        {
            var line = block.Kind == TextBlockKind.Numbered ? $"{block.Marker} {block.Text}" : block.Text;
            var match = ItemPrefix.Match(line);
            var words = match.Success ? match.Groups["rest"].Value : line;
            var at = block.Span.In(text).IndexOf(words, StringComparison.Ordinal);
            var span = at < 0 ? block.Span : new TextSpan(block.Span.Start + at, words.Length);
            var sentence = new Sentence(text, span, setting);
            yield return new ParsedDecision(span, words, "Står i sammanfattningen av beslut.", true, VerbPhrases.StrengthOf([sentence]), [], DecidedPeople.In(sentence))
            {
                ItemNumber = match.Success ? match.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal) : null,
            };
        }
    }

    /// <summary>"Beslut: Nätverket uppdrar åt Karin att skriva avtalet."</summary>
    private static ParsedAction? Given(Sentence sentence)
    {
        var due = DueDates.Of(sentence);
        var work = ProseDecisions.Find(sentence) is { By: Decider.Own } clause ? ProseActions.Assigned(sentence, clause.Verb) ?? ProseActions.Agreed(sentence, due) : null;
        return work is null ? null : Make(sentence, work.Owners, work.Verb, due);
    }

    /// <summary>Volunteers, work and days told after the decision are not the decision.</summary>
    private static bool IsBeside(Sentence sentence, ProseReader prose) =>
        ProseReader.IsVolunteering(sentence) || prose.Read(sentence, decisionsToo: false).Any() || (Owners.ReadAt(sentence, 0) is { AreAllPeople: true } && ProseDecisions.Find(sentence) is null);

    /// <summary>"Beslut: Inget.", "Beslut: Inga beslut fattades.": said under the label, and nothing is decided.</summary>
    public static bool DecidesNothing(string words)
    {
        var bare = words.TrimEnd('.', '!', ' ');
        return !words.Any(char.IsLetterOrDigit) || Labels.NoDecision.Contains(bare)
            || (bare.Split(' ') is { Length: <= 6 } parts && parts.Length > 2 && Labels.NoDecision.Contains(string.Join(' ', parts[..2])) && parts[1].StartsWith("beslut", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A lead-in that has not got its clauses yet is no decision; it is being typed.</summary>
    private static bool IsUnfinished(List<TextBlock> group, List<Sentence> lead, List<Sentence> clauses) =>
        clauses.Count == 0 && group[^1].Marker.Length == 0 && lead.Count == 1 && ItemBlocks.IsDecisionLead(lead[0].Text);

    private static Sentence ClauseOf(TextBlock block, string text, Setting setting)
    {
        var start = Math.Min(block.Span.Start + block.Marker.Length, block.Span.End);
        while (start < block.Span.End && char.IsWhiteSpace(text[start]))
            start++;
        return new Sentence(text, new TextSpan(start, block.Span.End - start), setting);
    }

    private static ParsedAction? Task(Sentence clause)
    {
        var due = DueDates.Of(clause);
        var match = Assignment.Match(clause.Text);
        if (match.Success)
        {
            var who = match.Groups["who"];
            var owners = Owners.ReadField(who.Value, new TextSpan(clause.Span.Start + who.Index, who.Length), clause.Setting);
            return Make(clause, owners, "ger ett uppdrag", due);
        }
        var that = Markers.ClauseStart(clause.Text);
        if (clause.Text.AsSpan(that).StartsWith("att ", StringComparison.OrdinalIgnoreCase))
        {
            var inner = clause.From(that + 4);
            return ProseActions.Find(inner, DueDates.Of(inner)) is { Owners.Count: > 0 } work
                ? Make(clause, SecondPromise.AllOwners(inner, work), work.Verb, due)
                : null;
        }
        return ProseActions.Find(clause, due) is { Owners.Count: > 0 } plain ? Make(clause, SecondPromise.AllOwners(clause, plain), plain.Verb, due) : null;
    }

    private static ParsedAction Make(Sentence clause, IReadOnlyList<ParsedOwner> owners, string verb, FoundDate? due) => new(
        clause.Span, Documents.Reflow.Collapse(clause.Text), $"Beslutspunkt: {ProseReader.Why(new PromisedWork(owners, verb, []), due)}", true, ParsedActionKind.Action, owners, due?.Date);
}
