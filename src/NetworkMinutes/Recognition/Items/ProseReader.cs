using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Reads sentences without labels; what they hold is suggested, not recorded.</summary>
internal sealed class ProseReader
{
    private ParsedExternalDecision? lastExternal;

    /// <summary>A task given in the sentence after another body's decision was given by that body.</summary>
    private bool followsExternal;

    public IReadOnlyList<ParsedEntry> ReadBlocks(IReadOnlyList<TextBlock> blocks, string text, Setting setting)
    {
        var entries = new List<ParsedEntry>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var opensList = blocks[i].Text.EndsWith(':');
            if ((blocks[i].Kind == TextBlockKind.Subheading && !opensList) || IsQuoted(blocks[i]))
                continue;
            Sentence? before = null;
            foreach (var sentence in SentencesOf(blocks[i], text, setting))
            {
                if (!SaysMore(entries, before, sentence, text))
                {
                    foreach (var entry in Read(sentence))
                    {
                        if (blocks[i].Kind != TextBlockKind.Subheading || entry is ParsedDecision)
                            entries.Add(entry);
                    }
                }
                before = sentence;
            }
            if (!opensList || entries is not [.., ParsedDecision lead] || lead.Span.End != blocks[i].Span.End)
                continue;
            var points = blocks.Skip(i + 1).TakeWhile(b => b.Kind is TextBlockKind.Bullet or TextBlockKind.Numbered).ToList();
            if (points.Count > 0)
                entries[^1] = WithClauses(lead, points);
            i += points.Count;
        }
        return entries;
    }

    /// <summary>"Klart till april.", "Ansvarig: Anna.", "Det är gjort.": a sentence that says more of what was just promised.</summary>
    public static bool SaysMore(List<ParsedEntry> entries, Sentence? before, Sentence sentence, string text)
    {
        var last = entries.Count > 0 ? entries[^1] as ParsedAction : null;
        if (last is { Due: null } && DueDates.Alone(sentence) is { } day)
        {
            entries[^1] = last with { Due = day.Date, Signs = [.. last.Signs, Sign(sentence, day)] };
            return true;
        }
        if (last is { Labelled: false } && DoneSentences.IsOne(sentence))
        {
            entries.RemoveAt(entries.Count - 1);
            return true;
        }
        var promised = before is not null && last?.Span == before.Span ? last : null;
        if (before is null || DueDates.Alone(before) is not null || LabelledActions.Completed(before, promised, sentence, text) is not { } completed)
            return false;
        if (promised is null)
            entries.Add(completed);
        else
            entries[^1] = completed;
        return true;
    }

    /// <summary>"> Beslut: vi ses kl 9.": a line that a mail quotes.</summary>
    public static bool IsQuoted(TextBlock block) => block.Text.StartsWith('>');

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
        var spans = Sentences.Split(text, Math.Min(start, block.Span.End), block.Span.End);
        var sentences = new Sentence[spans.Count];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = new Sentence(text, spans[i], setting);
        return sentences;
    }

    public IReadOnlyList<ParsedEntry> Read(Sentence sentence, bool decisionsToo = true)
    {
        var entries = ReadOne(sentence, decisionsToo);
        var byOthers = followsExternal && entries.Length > 0 && Array.Exists(sentence.Tokens, t => t.Lower == "fick");
        followsExternal = entries is [ParsedExternalDecision];
        return byOthers ? [.. entries.Where(e => e is not ParsedAction { Owners: not [{ Kind: ParsedOwnerKind.Person }, ..] })] : entries;
    }

    private ParsedEntry[] ReadOne(Sentence sentence, bool decisionsToo)
    {
        if (sentence.IsTooLong || (sentence.Tokens.Length < 2 && !sentence.Text.Any(char.IsDigit)))
            return [];
        if (decisionsToo && Labelled(sentence) is { } labelled)
            return [labelled];
        if (decisionsToo && ProseDecisions.Find(sentence) is { } clause)
            return clause.By == Decider.Own ? [Own(sentence, clause), .. Task(sentence, clause)] : [External(sentence, clause)];
        var due = DueDates.Of(sentence);
        if (ProseDates.IsAwaiting(sentence))
            return [new ParsedAction(sentence.Span, sentence.Collapsed, "Ett svar väntas.", false, ParsedActionKind.Waiting, Owners.ReadAt(sentence, 0)?.Owners ?? [], due?.Date)];
        if (ProseActions.Find(sentence, due) is { } promised)
            return [.. Promises.Of(sentence, promised, DueDates.OfVerb(sentence, promised, due), SecondPromise.AllAfter(sentence, promised))];
        var deadline = ProseDates.LastDay(sentence);
        if (deadline is null && ProseActions.FindWithoutDoer(sentence, due) is { } work)
            return [new ParsedAction(sentence.Span, sentence.Collapsed, Why(work, due), false, ParsedActionKind.Action, [], due?.Date) { Signs = Signs(sentence, work, due) }];
        if (deadline is null && sentence.Dates.Count == 0)
            return [];
        return Days(sentence, deadline);
    }

    /// <summary>The last day, when there is one, and the days that come.</summary>
    private static ParsedEntry[] Days(Sentence sentence, (FoundDate Found, FuzzyDate Due)? deadline)
    {
        var entries = new List<ParsedEntry>();
        if (deadline is { } last)
            entries.Add(new ParsedAction(sentence.Span, sentence.Collapsed, "En sista dag, ingen namngiven.", false, ParsedActionKind.Deadline, [], last.Due) { Signs = [Sign(sentence, last.Found)] });
        entries.AddRange(ProseDates.Events(sentence).Where(d => d != deadline?.Found)
            .Select(d => new ParsedEvent(sentence.Span, sentence.Collapsed, "En dag som kommer.", ProseDates.AsDay(d)) { Signs = [Sign(sentence, d)] }));
        return [.. entries];
    }

    /// <summary>"... Beslut: Gruppen förordar förslaget.": a label in the middle of a paragraph.</summary>
    private static ParsedDecision? Labelled(Sentence sentence)
    {
        if (sentence.Tokens.Length < 4 || sentence.Tokens[1].Lower != ":" || !sentence.Setting.IsDecisionLabel(sentence.Tokens[0].Text))
            return null;
        var decided = sentence.From(sentence.Tokens[2].Start);
        return new ParsedDecision(sentence.Span, decided.Collapsed, $"Märkt ”{sentence.Tokens[0].Text}”.", true, VerbPhrases.StrengthOf([decided]), [], DecidedPeople.In(decided))
        {
            Signs = [sentence.SpanOf(0, 2)],
        };
    }

    /// <summary>"Vi enades om att Anna samordnar svaret" is a decision and a task.</summary>
    private static IReadOnlyList<ParsedAction> Task(Sentence sentence, DecidingClause clause)
    {
        var due = DueDates.Of(sentence);
        if (ProseActions.Agreed(sentence, due) is { } work)
            return Promises.Of(sentence, work, due, SecondPromise.AllAfter(sentence, work));
        return ProseActions.Assigned(sentence, clause.Verb) is { } assigned
            ? Promises.Of(sentence, assigned, due, [])
            : Promises.Of(sentence, null, null, SecondPromise.AllAfter(sentence, clause.Verb));
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

    private static ParsedDecision Own(Sentence sentence, DecidingClause clause) => new(
        sentence.Span, sentence.Collapsed, $"”{VerbWords(sentence, clause.Verb)}” i löpande text.", false, clause.Verb.Phrase.Strength, [], DecidedPeople.In(sentence))
    {
        Signs = [VerbSign(sentence, clause)],
    };

    private static TextSpan VerbSign(Sentence sentence, DecidingClause clause) => sentence.SpanOf(clause.Verb.Token, clause.Verb.End);

    private ParsedExternalDecision External(Sentence sentence, DecidingClause clause)
    {
        var verb = sentence.Tokens[clause.Verb.Token];
        var clauseAt = Array.FindIndex(sentence.Tokens, t => t.Start > verb.Start && t.Lower == "att");
        var that = clauseAt < 0 ? sentence.Text.Length : sentence.Tokens[clauseAt].Start;
        var date = SwedishDates.Find(sentence.Text, sentence.Setting.MeetingDate, lookBack: true)
            .FirstOrDefault(d => d.Day is not null && d.Span.Start < that && d.Day <= sentence.Setting.MeetingDate)?.Day;
        if (date is null && lastExternal is not null && lastExternal.Body == clause.Body && sentence.Tokens.Any(t => t.Lower is "även" or "också" or "samtidigt" or "dessutom"))
            date = lastExternal.Date;
        return lastExternal = new ParsedExternalDecision(sentence.Span, sentence.Collapsed, $"{clause.Body} är ett annat organ.", clause.Body, date) { Signs = [VerbSign(sentence, clause)] };
    }

    private static string VerbWords(Sentence sentence, FoundVerb verb) => string.Join(' ', verb.Phrase.Particles.Prepend(sentence.Tokens[verb.Token].Lower));

    /// <summary>"Anna och Maria, ”stämmer av” och tiden ”efter sommaren”."</summary>
    public static string Why(PromisedWork work, FoundDate? due)
    {
        var who = work.Owners.Count == 0 ? "Ingen namngiven" : $"”{string.Join("”, ”", work.Owners.Select(o => o.Words))}”";
        return due is null ? $"{who} och ”{work.Verb}”." : $"{who}, ”{work.Verb}” och tiden ”{due.Date.Words}”.";
    }

    public static IReadOnlyList<TextSpan> Signs(Sentence sentence, PromisedWork work, FoundDate? due) =>
        due is null ? work.Signs : [.. work.Signs, Sign(sentence, due)];

    private static TextSpan Sign(Sentence sentence, FoundDate date) => new(sentence.Span.Start + date.Span.Start, date.Span.Length);
}
