namespace NetworkMinutes.Dates;

/// <summary>How nearly the words themselves say the days.</summary>
public enum DatePrecision
{
    /// <summary>No days are meant: "löpande", "nästa möte", "när allt är klart".</summary>
    None,

    /// <summary>One day or several: "den 3 maj", "13-14 maj", "på fredag".</summary>
    Day,

    /// <summary>A week, a month, a quarter, a year, with both its ends in the calendar.</summary>
    Period,

    /// <summary>The days are ours, not the words': "efter sommaren", "i slutet av maj", "våren 2025".</summary>
    Estimate,
}
