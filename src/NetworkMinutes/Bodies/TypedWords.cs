using NetworkMinutes.Recognition;

namespace NetworkMinutes.Bodies;

/// <summary>A body's own words as typed, one a line.</summary>
public sealed record TypedWords(string? Promises, string? Decisions, string? DecisionLabels, string? Owners)
{
    public const int MostWords = 40;
    public const int LongestWord = 40;

    public static TypedWords Of(OwnWords words) => new(Lines(words.Promises), Lines(words.Decisions), Lines(words.DecisionLabels), Lines(words.Owners));

    /// <exception cref="RuleBroken">One of them is too long, holds signs that are no letters, or is a verb in another form.</exception>
    public OwnWords Read() => new(
        Words(Promises, nameof(Promises), Verb),
        Words(Decisions, nameof(Decisions), Verb),
        Words(DecisionLabels, nameof(DecisionLabels), AsTyped),
        Words(Owners, nameof(Owners), AsTyped));

    private static List<string> Words(string? typed, string field, Func<string, string, string> read)
    {
        var words = FieldText.Lines(typed).Select(line => read(Word(line, field), field)).DistinctBy(SwedishText.Fold).ToList();
        return words.Count <= MostWords ? words : throw new RuleBroken(Rule.Invalid, $"Det är för många ord. Högst {MostWords} får plats.", field);
    }

    private static string Word(string line, string field)
    {
        var word = line.TrimEnd(':').TrimEnd();
        if (word.Length > LongestWord) throw new RuleBroken(Rule.Invalid, $"”{word[..LongestWord]}…” är för långt. Högst {LongestWord} tecken får plats på en rad.", field);
        if (!IsWords(word)) throw new RuleBroken(Rule.Invalid, $"”{line}” kan inte vara ett ord. Skriv minst två bokstäver, och bara bokstäver, mellanslag och bindestreck.", field);
        return word;
    }

    private static bool IsWords(string word) => word.Length > 1 && char.IsLetter(word[0]) && char.IsLetter(word[^1]) && word.All(c => char.IsLetter(c) || c is ' ' or '-');

    private static string Verb(string word, string field)
    {
        var verb = word.StartsWith("att ", StringComparison.OrdinalIgnoreCase) ? word[4..] : word;
        return Infinitive.Fault(verb.Split(' ')[0]) is { } fault ? throw new RuleBroken(Rule.Invalid, fault, field) : SwedishText.Fold(verb);
    }

    private static string AsTyped(string word, string field) => word;

    private static string Lines(IEnumerable<string> words) => string.Join('\n', words);
}
