namespace NetworkMinutes.Dates.Grammar;

/// <summary>"i slutet av maj", "tidig höst", "i början av nästa vecka", "vid utgången av året".</summary>
internal static class PartTimes
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var end = next.Take(Term.End);
        var part = Part.Late;
        if (!end && next.Take(Term.Part, out var number))
            part = (Part)number;
        else if (!end)
            return null;
        if (DateGrammar.Any(DateGrammar.Times, ref next, Place.Inside) is not { Meaning: { } whole } || (end && place.Lead == Lead.None))
            return null;
        at = next;
        if (end)
            return place.Lead == Lead.After ? new(whole, Lead.After) : new(whole, Lead.Until);
        var atEnd = part == Part.Late && place.Lead is Lead.To or Lead.Through or Lead.Until or Lead.Facing or Lead.Before or Lead.Around;
        return atEnd ? new(whole, Lead.Until) : new(whole.Only(part), place.Lead.OfTime());
    }
}
