using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Finds people in a sentence: full names, and first names of those who are known, or that are no other word.</summary>
internal sealed class KnownPeople
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> firstNames;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> surnames;

    public KnownPeople(IReadOnlyList<string> names)
    {
        var (first, last) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in names)
        {
            var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 0)
                first.Add(parts[0]);
            for (var i = 1; i < parts.Length; i++)
                last.Add(parts[i]);
        }
        AreUnknown = first.Count == 0;
        firstNames = first.GetAlternateLookup<ReadOnlySpan<char>>();
        surnames = last.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool AreUnknown { get; }

    public bool IsFirstName(ReadOnlySpan<char> word) => firstNames.Contains(word) || FirstNames.IsSure(word);

    /// <summary>How many tokens from here name one person; 0 when none does.</summary>
    public int LengthAt(Token[] tokens, int at, bool trustUnknown = false)
    {
        if (at >= tokens.Length || !tokens[at].IsCapitalised || !PersonNames.IsName(tokens[at].Span))
            return 0;
        var known = IsFirstName(tokens[at].Span);
        if (!known && !trustUnknown)
            return 0;
        var length = 1;
        while (at + length < tokens.Length && length < 4 && IsSurname(tokens[at + length], known))
            length++;
        if (known)
            return length;
        var words = string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Text));
        return length is 2 or 3 && !OrganisationNames.LooksLikeOne(words) && !tokens[at].Is(WordKind.Municipality) ? length : 0;
    }

    public IReadOnlyList<(int From, int To)> Find(Sentence sentence, bool trustUnknown)
    {
        var tokens = sentence.Tokens;
        var found = new List<(int, int)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsCapitalised)
                continue;
            var length = LengthAt(tokens, i, trustUnknown && (i > 0 || (tokens.Length > 1 && surnames.Contains(tokens[1].Span))));
            if (length == 0)
                continue;
            found.Add((i, i + length));
            i += length - 1;
        }
        return found;
    }

    private bool IsSurname(Token word, bool afterKnown) =>
        surnames.Contains(word.Span)
        || (word.IsCapitalised && ((PersonNames.IsName(word.Span) && !word.Is(WordKind.Municipality | WordKind.Organisation) && !firstNames.Contains(word.Span)) || (afterKnown && IsInitial(word.Span))));

    /// <summary>"L", "S-K".</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 || (word.Length == 3 && word[1] is '-' or '.' && char.IsUpper(word[2]));
}
