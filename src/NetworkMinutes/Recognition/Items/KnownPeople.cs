using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Finds people in a sentence: full names, and first names of those who are known.</summary>
internal sealed class KnownPeople
{
    private readonly HashSet<string> firstNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    public KnownPeople(IReadOnlyList<string> names)
    {
        foreach (var parts in names.Select(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(parts => parts.Length > 0))
        {
            firstNames.Add(parts[0]);
            foreach (var part in parts.Skip(1))
                surnames.Add(part);
        }
    }

    public bool AreUnknown => firstNames.Count == 0;

    /// <summary>How many tokens from here name one person; 0 when none does.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at, bool trustUnknown = false)
    {
        if (at >= tokens.Count || !PersonNames.IsName(tokens[at].Text))
            return 0;
        var known = firstNames.Contains(tokens[at].Text);
        var length = 1;
        while (at + length < tokens.Count && length < 4 && IsSurname(tokens[at + length].Text, known))
            length++;
        if (known)
            return length;
        var words = string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Text));
        return trustUnknown && length is 2 or 3 && !OrganisationNames.LooksLikeOne(words) && !OrganisationNames.IsMunicipality(tokens[at].Text) ? length : 0;
    }

    public IReadOnlyList<TextSpan> Find(string sentence, bool trustUnknown)
    {
        var tokens = Token.Read(sentence);
        var found = new List<TextSpan>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = LengthAt(tokens, i, trustUnknown && (i > 0 || (tokens.Count > 1 && surnames.Contains(tokens[1].Text))));
            if (length == 0)
                continue;
            found.Add(new TextSpan(tokens[i].Start, tokens[i + length - 1].End - tokens[i].Start));
            i += length - 1;
        }
        return found;
    }

    private bool IsSurname(string word, bool afterKnown) =>
        surnames.Contains(word) || (PersonNames.IsName(word) && !OrganisationNames.IsKnown(word) && !firstNames.Contains(word)) || (afterKnown && word.Length == 1 && char.IsUpper(word[0]));
}
