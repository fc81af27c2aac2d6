namespace NetworkMinutes.Dates.Grammar;

/// <summary>When a date was said, and on which side of that day one without a year lies.</summary>
/// <param name="TrustsWeekday">Whether "torsdag 12 december" may lie on the other side, if it is a Thursday there and not here.</param>
internal readonly record struct Reference(DateOnly Day, bool LooksBack, bool TrustsWeekday = false);
