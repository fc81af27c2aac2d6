namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>What a word may do in a sentence. One word may have several.</summary>
[Flags]
internal enum WordKind : long
{
    None = 0,
    Subordinator = 1 << 0,
    ClauseOpener = 1 << 1,
    Negation = 1 << 2,
    Auxiliary = 1 << 3,
    Fronted = 1 << 4,
    Earlier = 1 << 5,
    Everyone = 1 << 6,
    Group = 1 << 7,
    Function = 1 << 8,
    Volunteering = 1 << 9,
    Law = 1 << 10,
    Adverb = 1 << 11,
    Awaiting = 1 << 12,
    NoEvent = 1 << 13,
    LastDay = 1 << 14,
    Impersonal = 1 << 15,
    Future = 1 << 16,
    Municipality = 1 << 17,
    Organisation = 1 << 18,
    OwnHouse = 1 << 19,
    NoVerb = 1 << 20,
    Deciding = 1 << 21,
    Pronoun = 1 << 22,
    Verb = 1 << 23,
    Conditional = 1 << 24,
    Must = 1 << 25,
    GivenTo = 1 << 26,
    Agreed = 1 << 27,
    Habitual = 1 << 28,
    Asking = 1 << 29,
    Matter = 1 << 30,
    SetsDay = 1L << 31,
    Late = 1L << 32,
    Agent = 1L << 33,

    /// <summary>A verb in the present.</summary>
    Present = 1L << 34,

    /// <summary>A verb that may say what is to be done by nobody in particular.</summary>
    Undone = 1L << 35,

    /// <summary>May be part of a date: "mars", "veckan", "nästa".</summary>
    Dating = 1L << 36,
}

/// <summary>Words that stand together; the first one holds the phrase.</summary>
internal sealed record Phrase(WordKind Kind, string[] Words);

/// <summary>A word of the lexicon, folded to lower case, with all that the word lists say of it.</summary>
internal sealed class Word(string lower)
{
    public static readonly Word Unknown = new("");

    public string Lower { get; } = lower;

    /// <summary>What it is by itself.</summary>
    public WordKind Kinds { get; set; }

    /// <summary>What it may begin, with more words after it, or be by itself.</summary>
    public WordKind Opens { get; set; }
    public VerbReading[] Verbs { get; private set; } = [];
    public DecidingReading[] Deciding { get; private set; } = [];
    public Phrase[] Phrases { get; private set; } = [];
    public DecisionStrength Weak { get; set; }

    public void Add(WordKind kind) => (Kinds, Opens) = (Kinds | kind, Opens | kind);

    public void Add(VerbReading reading)
    {
        Verbs = [.. Verbs, reading];
        Add(WordKind.Verb);
        if (reading.Form == VerbForm.Present)
            Add(WordKind.Present);
        if (reading.Form == VerbForm.PassivePresent || reading.Verb.Meaning == VerbMeaning.Pending)
            Add(WordKind.Undone);
    }

    public void Add(DecidingReading reading)
    {
        Deciding = [.. Deciding, reading];
        Add(WordKind.Deciding);
    }

    public void Add(Phrase phrase)
    {
        Phrases = [.. Phrases.Append(phrase).OrderByDescending(p => p.Words.Length)];
        Opens |= phrase.Kind;
    }

    public Word Copy() => new(Lower) { Kinds = Kinds, Opens = Opens, Verbs = Verbs, Deciding = Deciding, Phrases = Phrases, Weak = Weak };
}
