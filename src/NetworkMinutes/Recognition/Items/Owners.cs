using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <param name="End">Token after the last owner.</param>
internal sealed record FoundOwners(IReadOnlyList<ParsedOwner> Owners, int End)
{
    /// <summary>Named by a pronoun or by what they are: "Hon", "Kommuner som berörs".</summary>
    public bool AreDescribed { get; init; }
    public bool AreAllPeople => Owners.All(o => o.Kind == ParsedOwnerKind.Person);
    public bool HoldAnOrganisation => Holds(ParsedOwnerKind.Organisation);
    public bool AreForEveryone => Owners.All(o => o.Kind == ParsedOwnerKind.Everyone);

    public bool Holds(ParsedOwnerKind kind)
    {
        for (var i = 0; i < Owners.Count; i++)
        {
            if (Owners[i].Kind == kind)
                return true;
        }
        return false;
    }
}

/// <summary>Reads who is to do something: "Anna och Maria", "GR", "alla kommuner", "arbetsgruppen".</summary>
internal static class Owners
{
    private static readonly string[] GroupEndings = [.. WordFile.Section("grammar", "group endings")];
    private static readonly string[] FunctionEndings = [.. WordFile.Section("grammar", "function endings")];
    private static readonly string[] NoNameEndings = [.. WordFile.Section("grammar", "no name endings")];

    public static FoundOwners? ReadAt(Sentence sentence, int at, bool trustUnknown = false)
    {
        if (One(sentence, at, trustUnknown) is not var (first, end))
            return null;
        var owners = new List<ParsedOwner> { first };
        while (true)
        {
            var next = SkipParentheses(sentence.Tokens, end);
            if (next >= sentence.Tokens.Length || sentence.Tokens[next].Lower is not ("och" or "o" or "samt" or "," or "/" or "&" or "+") || One(sentence, next + 1, trustUnknown) is not var (owner, after))
                return new FoundOwners(owners, next);
            owners.Add(owner);
            end = after;
        }
    }

    /// <summary>Anna of "Annas uppgift".</summary>
    public static ParsedOwner? Possessor(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        var length = token.End - token.Start - 1;
        return token.IsCapitalised && length > 1 && token.Span[^1] == 's' && sentence.Setting.People.IsFirstName(token.Span[..length])
            ? new ParsedOwner(token.Text[..length], ParsedOwnerKind.Person, sentence.SpanOf(at, at + 1) with { Length = length })
            : null;
    }

    /// <summary>Everything in an "Ansvarig:" field is an owner, known or not.</summary>
    public static IReadOnlyList<ParsedOwner> ReadField(string text, TextSpan span, Setting setting)
    {
        var owners = new List<ParsedOwner>();
        var at = 0;
        foreach (var part in text.Split([",", " och ", " o ", " samt ", "/", "&", "+", ";"], StringSplitOptions.None))
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
        if (One(sentence, 0, trustUnknown: true) is var (owner, end) && end == sentence.Tokens.Length)
            return owner.Kind;
        if (OrganisationNames.LooksLikeOne(words))
            return ParsedOwnerKind.Organisation;
        return Documents.PersonNames.IsFullName(words) || Documents.PersonNames.IsName(words) ? ParsedOwnerKind.Person : ParsedOwnerKind.Function;
    }

    private static (ParsedOwner Owner, int End)? One(Sentence sentence, int at, bool trustUnknown)
    {
        var tokens = sentence.Tokens;
        if (at < tokens.Length && tokens[at].Lower == "@" && at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End)
            return One(sentence, at + 1, trustUnknown: true);
        if (at >= tokens.Length || !tokens[at].IsWord)
            return null;
        var token = tokens[at];
        if (sentence.LengthOf(WordKind.Everyone, at) is var all and > 0)
            return Make(ParsedOwnerKind.Everyone, all);
        if (token.IsCapitalised && sentence.LengthOf(WordKind.OwnHouse | WordKind.Municipality, at) is var organisation and > 0)
            return Make(ParsedOwnerKind.Organisation, organisation);
        if (token.IsCapitalised && sentence.Setting.People.LengthAt(tokens, at, trustUnknown) is var person and > 0)
            return Make(ParsedOwnerKind.Person, person);
        if (token.Word.Lower is "jag" or "undertecknad" or "undertecknade")
            return Make(ParsedOwnerKind.Person, 1);
        if (sentence.LengthOf(WordKind.Group, at) is var group and > 0)
            return Make(ParsedOwnerKind.Body, group);
        if (EndsAs(token, GroupEndings) || sentence.Setting.IsOwn(token.Span))
            return Make(ParsedOwnerKind.Body, 1);
        if (sentence.LengthOf(WordKind.Function, at) is var function and > 0)
            return Make(ParsedOwnerKind.Function, Placed(sentence, at + function) - at);
        if (EndsAs(token, FunctionEndings))
            return Make(ParsedOwnerKind.Function, Placed(sentence, at + 1) - at);
        return trustUnknown && sentence.Setting.People.AreUnknown && at == 0 && IsLikelyFirstName(tokens) ? Make(ParsedOwnerKind.Person, 1) : null;

        (ParsedOwner, int) Make(ParsedOwnerKind kind, int length) => (new ParsedOwner(sentence.Words(at, at + length), kind, sentence.SpanOf(at, at + length)), at + length);
    }

    /// <summary>"Enhetscheferna i Ale och Partille": where they are.</summary>
    private static int Placed(Sentence sentence, int end)
    {
        if (end + 1 >= sentence.Tokens.Length || sentence.Tokens[end].Lower is not ("i" or "från"))
            return end;
        var placed = end;
        while (placed + 1 < sentence.Tokens.Length && (placed == end || sentence.Tokens[placed].Lower is "och" or "," or "samt")
            && sentence.LengthOf(WordKind.Municipality, placed + 1) is var length and > 0)
            placed += 1 + length;
        return placed;
    }

    /// <summary>Made for the occasion, so no word of the lists: "jourlistegruppen".</summary>
    private static bool EndsAs(Token token, string[] endings) => token.Lower.Length == 0 && token.End - token.Start > 6 && token.EndsWithAny(endings);

    /// <summary>Where nobody is known, a capital and a promise make a name.</summary>
    private static bool IsLikelyFirstName(Token[] tokens) =>
        Documents.PersonNames.IsName(tokens[0].Span) && tokens.Length > 1
        && (tokens[1].Lower is "och" or "," or "&" || WorkVerbs.At(tokens, 1, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work })
        && !tokens[0].EndsWithAny(NoNameEndings);

    private static int SkipParentheses(Token[] tokens, int at)
    {
        if (at >= tokens.Length || tokens[at].Lower != "(")
            return at;
        var end = at;
        while (end < tokens.Length && tokens[end].Lower != ")")
            end++;
        return end < tokens.Length ? end + 1 : at;
    }
}
