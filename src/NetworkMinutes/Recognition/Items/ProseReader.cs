using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Reads sentences without labels; what they hold is suggested, not recorded.</summary>
internal sealed class ProseReader
{
    private ParsedExternalDecision? lastExternal;

    /// <summary>A task given in the sentence after another body's decision was given by that body.</summary>
    private bool followsExternal;

    public IEnumerable<ParsedEntry> ReadBlocks(IReadOnlyList<TextBlock> blocks, string text, Setting setting)
    {
        var entries = new List<ParsedEntry>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == TextBlockKind.Subheading && !blocks[i].Text.EndsWith(':'))
                continue;
            var read = SentencesOf(blocks[i], text, setting).SelectMany(sentence => Read(sentence));
            entries.AddRange(blocks[i].Kind == TextBlockKind.Subheading ? read.OfType<ParsedDecision>() : read);
            var points = blocks[i].Text.EndsWith(':') ? blocks.Skip(i + 1).TakeWhile(b => b.Kind is TextBlockKind.Bullet or TextBlockKind.Numbered).ToList() : [];
            if (points.Count > 0 && entries.LastOrDefault() is ParsedDecision lead && lead.Span.End == blocks[i].Span.End)
            {
                entries[^1] = WithClauses(lead, points);
                i += points.Count;
            }
        }
        return entries;
    }

    private static ParsedDecision WithClauses(ParsedDecision lead, List<TextBlock> points) => lead with
    {
        Span = new TextSpan(lead.Span.Start, points[^1].Span.End - lead.Span.Start),
        Text = $"{lead.Text} {string.Join(' ', points.Select(p => p.Text))}",
        Clauses = [.. points.Select(p => p.Text)],
    };

    public static IReadOnlyList<Sentence> SentencesOf(TextBlock block, string text, Setting setting)
    {
        var start = block.Span.Start + block.Marker.Length;
        while (start < block.Span.End && char.IsWhiteSpace(text[start]))
            start++;
        start = Math.Min(start, block.Span.End);
        return [.. Sentences.Split(text, start, block.Span.End).Select(span => new Sentence(text, span, setting))];
    }

    public IEnumerable<ParsedEntry> Read(Sentence sentence, bool decisionsToo = true)
    {
        var entries = ReadOne(sentence, decisionsToo).ToList();
        var byOthers = followsExternal && sentence.Tokens.Any(t => t.Lower == "fick");
        followsExternal = entries is [ParsedExternalDecision];
        return byOthers ? entries.Where(e => e is not ParsedAction) : entries;
    }

    private List<ParsedEntry> ReadOne(Sentence sentence, bool decisionsToo)
    {
        if (sentence.Tokens.Count < 2 && !sentence.Text.Any(char.IsDigit))
            return [];
        var words = sentence.Collapsed;
        if (decisionsToo && ProseDecisions.Find(sentence) is { } clause)
            return clause.By == Decider.Own ? [Own(sentence, words, clause), .. Task(sentence, words, clause)] : [External(sentence, words, clause)];
        var due = DueDates.Of(sentence);
        if (ProseDates.IsAwaiting(sentence))
            return [new ParsedAction(sentence.Span, words, "Ett svar väntas.", false, ParsedActionKind.Waiting, Owners.ReadAt(sentence, 0)?.Owners ?? [], due?.Date)];
        if (ProseActions.Find(sentence, due) is { } promised)
            return [new ParsedAction(sentence.Span, words, Why(promised, due), false, ParsedActionKind.Action, promised.Owners, due?.Date) { Signs = Signs(sentence, promised, due) }];
        var entries = new List<ParsedEntry>();
        var deadline = ProseDates.LastDay(sentence);
        if (deadline is { } last)
            entries.Add(new ParsedAction(sentence.Span, words, "En sista dag, ingen namngiven.", false, ParsedActionKind.Deadline, [], last.Due) { Signs = [Sign(sentence, last.Found)] });
        else if (ProseActions.FindWithoutDoer(sentence, due) is { } work)
            return [new ParsedAction(sentence.Span, words, Why(work, due), false, ParsedActionKind.Action, [], due?.Date) { Signs = Signs(sentence, work, due) }];
        entries.AddRange(ProseDates.Events(sentence).Where(d => d != deadline?.Found).Select(d => new ParsedEvent(sentence.Span, words, "En dag som kommer.", d.Date) { Signs = [Sign(sentence, d)] }));
        return entries;
    }

    /// <summary>"Vi enades om att Anna samordnar svaret" is a decision and a task.</summary>
    private static IEnumerable<ParsedEntry> Task(Sentence sentence, string words, DecidingClause clause)
    {
        var due = DueDates.Of(sentence);
        if (ProseActions.Agreed(sentence, due) is { } work)
            yield return new ParsedAction(sentence.Span, words, Why(work, due), false, ParsedActionKind.Action, work.Owners, due?.Date) { Signs = Signs(sentence, work, due) };
        else if (ProseActions.Assigned(sentence, clause.Verb) is { } assigned)
            yield return new ParsedAction(sentence.Span, words, Why(assigned, due), false, ParsedActionKind.Action, assigned.Owners, due?.Date) { Signs = Signs(sentence, assigned, due) };
    }

    /// <summary>"Anna frågar om hon vill vara med" and "moment som ingår i kursen" are none.</summary>
    public static bool IsVolunteering(Sentence sentence)
    {
        for (var at = sentence.Find(WordKind.Volunteering); at >= 0; at = sentence.Find(WordKind.Volunteering, at + 1))
        {
            if (!sentence.Tokens.Skip(sentence.ClauseStart(at)).Take(at - sentence.ClauseStart(at)).Any(t => t.Lower is "om" or "som"))
                return true;
        }
        return false;
    }

    private static ParsedDecision Own(Sentence sentence, string words, DecidingClause clause) => new(
        sentence.Span, words, $"”{VerbWords(sentence, clause.Verb)}” i löpande text.", false, clause.Verb.Phrase.Strength, [], DecidedPeople.In(sentence))
    {
        Signs = [VerbSign(sentence, clause)],
    };

    private static TextSpan VerbSign(Sentence sentence, DecidingClause clause) => sentence.SpanOf(clause.Verb.Token, clause.Verb.End);

    private ParsedExternalDecision External(Sentence sentence, string words, DecidingClause clause)
    {
        var verb = sentence.Tokens[clause.Verb.Token];
        var that = sentence.Tokens.FirstOrDefault(t => t.Start > verb.Start && t.Lower == "att")?.Start ?? sentence.Text.Length;
        var date = SwedishDates.Find(sentence.Text, sentence.Setting.MeetingDate, lookBack: true)
            .FirstOrDefault(d => d.Day is not null && d.Span.Start < that && d.Day <= sentence.Setting.MeetingDate)?.Day;
        if (date is null && lastExternal is not null && lastExternal.Body == clause.Body && sentence.Tokens.Any(t => t.Lower is "även" or "också" or "samtidigt" or "dessutom"))
            date = lastExternal.Date;
        return lastExternal = new ParsedExternalDecision(sentence.Span, words, $"{clause.Body} är ett annat organ.", clause.Body, date) { Signs = [VerbSign(sentence, clause)] };
    }

    private static string VerbWords(Sentence sentence, FoundVerb verb) => string.Join(' ', verb.Phrase.Particles.Prepend(sentence.Tokens[verb.Token].Lower));

    /// <summary>"Anna och Maria, ”stämmer av” och tiden ”efter sommaren”."</summary>
    public static string Why(PromisedWork work, FoundDate? due)
    {
        var who = work.Owners.Count == 0 ? "Ingen namngiven" : $"”{string.Join("”, ”", work.Owners.Select(o => o.Words))}”";
        return due is null ? $"{who} och ”{work.Verb}”." : $"{who}, ”{work.Verb}” och tiden ”{due.Date.Words}”.";
    }

    private static IReadOnlyList<TextSpan> Signs(Sentence sentence, PromisedWork work, FoundDate? due) =>
        due is null ? work.Signs : [.. work.Signs, Sign(sentence, due)];

    private static TextSpan Sign(Sentence sentence, FoundDate date) => new(sentence.Span.Start + date.Span.Start, date.Span.Length);
}
