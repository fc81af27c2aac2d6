using NetworkMinutes.Dates.Grammar;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>Gathers the word lists to one vocabulary.</summary>
internal sealed class VocabularyBuilder
{
    private static readonly (string File, string Section, WordKind Kind)[] Lists =
    [
        ("grammar", "subordinators", WordKind.Subordinator),
        ("grammar", "clause openers", WordKind.ClauseOpener),
        ("grammar", "negations", WordKind.Negation),
        ("grammar", "auxiliaries", WordKind.Auxiliary),
        ("grammar", "adverbs", WordKind.Adverb),
        ("grammar", "fronted", WordKind.Fronted),
        ("grammar", "earlier", WordKind.Earlier),
        ("grammar", "everyone", WordKind.Everyone),
        ("grammar", "groups", WordKind.Group),
        ("grammar", "functions", WordKind.Function),
        ("grammar", "volunteering", WordKind.Volunteering),
        ("grammar", "laws", WordKind.Law),
        ("grammar", "pronouns", WordKind.Pronoun),
        ("grammar", "conditionals", WordKind.Conditional),
        ("grammar", "awaiting", WordKind.Awaiting),
        ("grammar", "no events", WordKind.NoEvent),
        ("grammar", "last days", WordKind.LastDay),
        ("grammar", "must be", WordKind.Must),
        ("grammar", "given to", WordKind.GivenTo),
        ("grammar", "agreed", WordKind.Agreed),
        ("grammar", "habitual", WordKind.Habitual),
        ("grammar", "asking", WordKind.Asking),
        ("grammar", "matters", WordKind.Matter),
        ("grammar", "set days", WordKind.SetsDay),
        ("grammar", "late", WordKind.Late),
        ("grammar", "plain", WordKind.None),
        ("grammar", "agents", WordKind.Agent),
        ("verbs", "impersonal", WordKind.Impersonal),
        ("verbs", "future", WordKind.Future),
        ("verbs", "no verbs", WordKind.NoVerb),
        ("organisations", "others", WordKind.Organisation),
        ("organisations", "own house", WordKind.OwnHouse),
    ];

    private static readonly HashSet<string> Errands = WordFile.Set("verbs", "errands");
    private static readonly HashSet<string> ForPeople = WordFile.Set("verbs", "for people");
    private static readonly HashSet<string> ActiveOnly = WordFile.Set("verbs", "active only");
    private readonly Dictionary<string, Word> words = new(StringComparer.OrdinalIgnoreCase);
    private Vocabulary? common;

    public static Dictionary<string, Word> FromLists()
    {
        var builder = new VocabularyBuilder();
        foreach (var (file, section, kind) in Lists)
        {
            foreach (var phrase in WordFile.Section(file, section))
                builder.Add(phrase, kind);
        }
        foreach (var form in OrganisationNames.MunicipalityForms)
            builder.Add(form, WordKind.Municipality);
        foreach (var word in DateLexicon.Cores)
            builder.Add(word, WordKind.Dating);
        builder.AddVerbs();
        builder.AddDeciding();
        return builder.words;
    }

    public static Dictionary<string, Word> From(OwnWords own, Vocabulary common)
    {
        var builder = new VocabularyBuilder { common = common };
        builder.AddVerbs(own.Promises.Select(SwedishText.Fold), VerbMeaning.Work, Errands);
        foreach (var verb in own.Decisions.Select(SwedishText.Fold))
            builder.AddDeciding(verb);
        foreach (var owner in own.Owners)
            builder.Add(owner, WordKind.Group);
        return builder.words;
    }

    private Word At(string word)
    {
        if (!words.TryGetValue(word, out var found))
            words[word] = found = common?.Find(word) is { Lower.Length: > 0 } known ? known.Copy() : new Word(word.ToLowerInvariant());
        return found;
    }

    /// <summary>"klubba igenom" decides in every tense: klubbar, klubbade, klubbat.</summary>
    private void AddDeciding(string infinitive)
    {
        var parts = infinitive.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (word, form) in Conjugation.Of(parts[0]))
        {
            var passive = form is VerbForm.PassivePresent or VerbForm.PassivePast;
            if (form != VerbForm.Infinitive)
                At(word).Add(new DecidingReading(new VerbPhrase(DecisionStrength.Decides, passive, parts[1..]), form switch { VerbForm.Present or VerbForm.PassivePresent => Tense.Present, VerbForm.Supine => Tense.Supine, _ => Tense.Past }));
        }
    }

    private void Add(string phrase, WordKind kind)
    {
        var parts = phrase.Split(' ');
        if (parts.Length == 1)
            At(phrase).Add(kind);
        else
            At(parts[0]).Add(new Phrase(kind, [.. parts.Select(p => p.ToLowerInvariant())]));
    }

    private void AddVerbs()
    {
        var dispatch = WordFile.Set("verbs", "dispatch");
        AddVerbs(WordFile.Section("verbs", "work").Concat(dispatch).Concat(Errands), VerbMeaning.Work, dispatch);
        AddVerbs(WordFile.Section("verbs", "talk"), VerbMeaning.Talk, dispatch);
        AddVerbs(WordFile.Section("verbs", "state").Concat(WordFile.Section("verbs", "state phrases")), VerbMeaning.State, dispatch);
        AddVerbs(WordFile.Section("verbs", "promise"), VerbMeaning.Promise, dispatch);
        AddVerbs(WordFile.Section("verbs", "pending"), VerbMeaning.Pending, dispatch);
    }

    private void AddVerbs(IEnumerable<string> phrases, VerbMeaning meaning, HashSet<string> dispatch)
    {
        foreach (var phrase in phrases.Distinct(StringComparer.Ordinal))
        {
            var activeOnly = ActiveOnly.Contains(phrase);
            var parts = phrase.Split(' ');
            var verb = new Verb(phrase, parts[1..], meaning, dispatch.Contains(phrase), Errands.Contains(phrase), ForPeople.Contains(phrase));
            foreach (var (word, form) in Conjugation.Of(parts[0]).Distinct().Where(f => !activeOnly || f.Form is not (VerbForm.PassivePresent or VerbForm.PassivePast)))
                At(word).Add(new VerbReading(verb, form));
        }
    }

    private void AddDeciding()
    {
        foreach (var section in (string[])["active", "passive"])
        {
            foreach (var parts in WordFile.Section("decisions", section).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
            {
                var phrase = new VerbPhrase(Enum.Parse<DecisionStrength>(parts[0]), section == "passive", parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                var forms = parts[1].Split(' ');
                for (var i = 0; i < forms.Length; i++)
                    At(forms[i]).Add(new DecidingReading(phrase, i == 0 ? Tense.Present : i == forms.Length - 1 && !phrase.Passive ? Tense.Supine : Tense.Past));
            }
        }
        foreach (var parts in WordFile.Section("decisions", "weak").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (var word in parts[1].Split(' '))
                At(word).Weak = Enum.Parse<DecisionStrength>(parts[0]);
        }
    }
}
