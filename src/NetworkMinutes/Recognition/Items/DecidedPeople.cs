namespace NetworkMinutes.Recognition.Items;

/// <summary>People a decision names, and what part they have in it.</summary>
internal static class DecidedPeople
{
    public static IReadOnlyList<ParsedPerson> In(Sentence sentence)
    {
        var part = PartIn(sentence);
        return
        [
            .. sentence.Setting.People.Find(sentence, trustUnknown: part != PersonPart.Named)
                .Select(found => new ParsedPerson(sentence.Words(found.From, found.To), part, sentence.SpanOf(found.From, found.To))),
        ];
    }

    private static PersonPart PartIn(Sentence sentence)
    {
        if (ProseReader.IsVolunteering(sentence))
            return PersonPart.Volunteering;
        if (sentence.Tokens.Any(t => t.Span.StartsWith("nominera", StringComparison.OrdinalIgnoreCase)))
            return PersonPart.Nominated;
        return sentence.Tokens.Any(t => t.Lower is "utse" or "utser" or "utses" or "utsågs" or "utsåg" or "välja" or "väljs" or "valdes" or "valde" or "uppdrag" or "består")
            ? PersonPart.Appointed
            : PersonPart.Named;
    }
}
