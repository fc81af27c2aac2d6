namespace NetworkMinutes.Dates.Grammar;

/// <summary>What the word before a date makes of it.</summary>
internal enum Lead
{
    None,
    On,
    In,
    During,
    Around,
    From,

    /// <summary>"efter": what follows the days.</summary>
    After,

    /// <summary>"till": a last day for a day, the time itself for a season ("till hösten").</summary>
    To,

    /// <summary>"till och med": up to the last of the days, or from one day to another.</summary>
    Through,

    /// <summary>"senast": up to the last of the days.</summary>
    Until,

    /// <summary>"inför": up to a day, before a time.</summary>
    Facing,

    /// <summary>"före": up to the day before the first.</summary>
    Before,
}

internal static class Leads
{
    /// <summary>"senast i", "till på", "redan innan": the last day weighs more than the place in time.</summary>
    public static Lead With(this Lead first, Lead next) => first >= next && first >= Lead.After ? first : next;

    /// <summary>How a lead is meant of a calendar day.</summary>
    public static Lead OfDay(this Lead lead) => lead is Lead.To or Lead.Through or Lead.Facing ? Lead.Until : lead;

    /// <summary>How it is meant of a month, a season or a year.</summary>
    public static Lead OfTime(this Lead lead) => lead switch
    {
        Lead.To => Lead.In,
        Lead.Through => Lead.Until,
        Lead.Facing => Lead.Before,
        _ => lead,
    };

    /// <summary>How it is meant of a holiday: "till jul" is before it.</summary>
    public static Lead OfHoliday(this Lead lead) => lead is Lead.To or Lead.Through or Lead.Until or Lead.Facing ? Lead.Before : lead;
}
