namespace NetworkMinutes.Dates.Grammar;

/// <summary>"till nästa möte", "nätverkets nästa träff", "till mötet den 3 maj", "februarimötet".</summary>
internal static class MeetingTimes
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        if (place.Lead is Lead.After or Lead.From)
            return null;
        var next = at;
        if (next.Take(Term.MeetingOfMonth, out var month))
        {
            at = next;
            return new(Yearly.Month(month, SaidYears.Take(ref at)), place.Lead.OfDay());
        }
        next.Take(Term.OwnMeeting);
        var isNext = next.Take(Term.Next) && next.Take(Term.Meeting);
        if (isNext || next.Take(Term.MeetingWithDay))
        {
            if (place.Lead >= Lead.To && ReadDay(ref next, place.Lead) is { } day)
            {
                at = next;
                return day;
            }
            if (!isNext)
                return null;
            at = next;
            return new(new WordsAlone(FuzzyDateKind.NextMeeting), Lead.None);
        }
        return null;
    }

    /// <summary>"mötet den 3 maj", "mötet i maj": up to that day, or within that month.</summary>
    private static Said? ReadDay(ref DateCursor at, Lead lead)
    {
        var next = at;
        if (Days.Read(ref next, new Place(lead)) is { } day)
        {
            at = next;
            return day;
        }
        if (!next.Is(Term.Lead, out var inside) || (Lead)inside != Lead.In || !next.Take(Term.Lead) || Months.Read(ref next, new Place(Lead.In)) is not { } month)
            return null;
        at = next;
        return month with { Lead = lead.OfDay() };
    }
}
