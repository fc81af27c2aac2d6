namespace NetworkMinutes.Dates.Grammar;

/// <summary>Goes once through a text, and reads a date wherever one may begin.</summary>
internal static class DateScanner
{
    /// <summary>In order of appearance, none overlapping; null when there is none.</summary>
    public static List<DateReading>? Read(ReadOnlySpan<char> text)
    {
        List<DateReading>? found = null;
        var at = new DateCursor(text);
        var place = new Place(Lead.None);
        while (at.Kind != TokenKind.End)
        {
            if (at.IsWhereDatesBegin && DateGrammar.Read(ref at, place, text) is { } reading)
            {
                (found ??= []).Add(reading);
                place = new Place(Lead.None);
                continue;
            }
            if (at.Take(Term.TakesPlace))
            {
                place = new Place(Lead.None);
                continue;
            }
            if (at.Kind != TokenKind.Sign || !(at.IsSign('.') || at.IsSign(':')))
                place = new Place(Lead.None, at.Word, at.Kind == TokenKind.Number, at.Is(Term.Numbered) || at.IsSign('§') || at.IsSign('#'));
            at.Move();
        }
        return found;
    }
}
