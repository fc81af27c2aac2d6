using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <param name="End">Token after the last owner.</param>
internal sealed record FoundOwners(IReadOnlyList<ParsedOwner> Owners, int End)
{
    public bool AreAllPeople => Owners.All(o => o.Kind == ParsedOwnerKind.Person);
    public bool AreForEveryone => Owners.All(o => o.Kind == ParsedOwnerKind.Everyone);
}

/// <summary>Reads who is to do something: "Anna och Maria", "GR", "alla kommuner", "arbetsgruppen".</summary>
internal static class Owners
{
    private static readonly HashSet<string> Everyone = WordFile.Set("grammar", "everyone");
    private static readonly HashSet<string> Groups = WordFile.Set("grammar", "groups");
    private static readonly HashSet<string> Functions = WordFile.Set("grammar", "functions");
    private static readonly string[] GroupEndings = ["gruppen", "utskottet", "presidiet", "grupperna"];
    private static readonly string[] FunctionEndings = ["chefen", "ledaren", "samordnaren", "ordföranden", "sekreteraren", "strategen", "cheferna", "samordnarna"];

    private static readonly string[] CommonNounEndings = ["ingen", "ionen", "elsen", "heten", "ning", "ring", "arna", "erna", "orna", "tet", "ket", "det", "get", "met", "jet", "net", "are", "iet", "ten", "len", "nen"];

    public static FoundOwners? ReadAt(Sentence sentence, int at, bool trustUnknown = false)
    {
        var owners = new List<ParsedOwner>();
        var i = at;
        while (One(sentence, i, trustUnknown) is var (owner, end))
        {
            owners.Add(owner);
            i = SkipParentheses(sentence.Tokens, end);
            if (i >= sentence.Tokens.Count || sentence.Tokens[i].Lower is not ("och" or "samt" or "," or "/" or "&"))
                break;
            if (One(sentence, i + 1, trustUnknown) is null)
                break;
            i++;
        }
        return owners.Count == 0 ? null : new FoundOwners(owners, i);
    }

    /// <summary>Everything in an "Ansvarig:" field is an owner, known or not.</summary>
    public static IReadOnlyList<ParsedOwner> ReadField(string text, TextSpan span, Setting setting)
    {
        var owners = new List<ParsedOwner>();
        var at = 0;
        foreach (var part in text.Split([",", " och ", " samt ", "/", "&", ";"], StringSplitOptions.None))
        {
            var start = text.IndexOf(part, at, StringComparison.Ordinal);
            at = start + part.Length;
            var words = part.Trim().TrimEnd('.').TrimEnd();
            if (words.Length == 0)
                continue;
            var ownerSpan = new TextSpan(span.Start + start + part.IndexOf(words, StringComparison.Ordinal), words.Length);
            owners.Add(new ParsedOwner(words, KindOf(words, setting), ownerSpan));
        }
        return owners;
    }

    private static ParsedOwnerKind KindOf(string words, Setting setting)
    {
        var sentence = new Sentence(words, setting);
        if (One(sentence, 0, trustUnknown: true) is var (owner, end) && end == sentence.Tokens.Count)
            return owner.Kind;
        if (OrganisationNames.LooksLikeOne(words))
            return ParsedOwnerKind.Organisation;
        return Documents.PersonNames.IsFullName(words) || Documents.PersonNames.IsName(words) ? ParsedOwnerKind.Person : ParsedOwnerKind.Function;
    }

    private static (ParsedOwner Owner, int End)? One(Sentence sentence, int at, bool trustUnknown)
    {
        var tokens = sentence.Tokens;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        for (var length = Math.Min(4, tokens.Count - at); length > 0; length--)
        {
            if (Everyone.Contains(sentence.Words(at, at + length)))
                return Make(ParsedOwnerKind.Everyone, length);
        }
        for (var length = Math.Min(3, tokens.Count - at); length > 0; length--)
        {
            var words = sentence.Words(at, at + length);
            if (tokens[at].IsCapitalised && (OrganisationNames.IsOwnHouse(words) || OrganisationNames.IsMunicipality(words)))
                return Make(ParsedOwnerKind.Organisation, length);
        }
        if (sentence.Setting.People.LengthAt(tokens, at, trustUnknown) is var person and > 0)
            return Make(ParsedOwnerKind.Person, person);
        var lower = tokens[at].Lower;
        if (lower == "jag")
            return Make(ParsedOwnerKind.Person, 1);
        if (Groups.Contains(lower) || GroupEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)) || sentence.Setting.IsOwn(lower))
            return Make(ParsedOwnerKind.Body, 1);
        if (Functions.Contains(lower) || FunctionEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)))
            return Make(ParsedOwnerKind.Function, 1);
        if (trustUnknown && sentence.Setting.People.AreUnknown && at == 0 && Documents.PersonNames.IsName(tokens[at].Text)
            && tokens.Count > 1 && (tokens[1].Lower is "och" or "," or "&" || PromiseVerbs.Promise(tokens, 1) is not null)
            && !CommonNounEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)))
            return Make(ParsedOwnerKind.Person, 1);
        return null;

        (ParsedOwner, int) Make(ParsedOwnerKind kind, int length) => (
            new ParsedOwner(sentence.Words(at, at + length), kind, new TextSpan(sentence.Span.Start + tokens[at].Start, tokens[at + length - 1].End - tokens[at].Start)),
            at + length);
    }

    private static int SkipParentheses(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Text != "(")
            return at;
        var end = at;
        while (end < tokens.Count && tokens[end].Text != ")")
            end++;
        return end < tokens.Count ? end + 1 : at;
    }
}
