using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates.Grammar;

/// <summary>One date found in a text, with its words, before it is known when it was said.</summary>
internal sealed record DateReading(TextSpan Span, string Words, Lead Lead, Meaning Meaning)
{
    public FoundDate? On(Reference reference)
    {
        if (Meaning is WordsAlone said)
            return new(Span, new(Words, null, null, said.Kind), null);
        if (Meaning.Days(Lead, reference) is not { } days)
            return null;
        var date = Lead is Lead.Until or Lead.Before
            ? new FuzzyDate(Words, null, days.Meant.Last, FuzzyDateKind.Until)
            : new FuzzyDate(Words, days.Meant.First, days.Meant.Last, FuzzyDateKind.Span);
        return new(Span, date, Meaning.Precision == DatePrecision.Day && Lead != Lead.After ? days.Named.First : null);
    }
}
