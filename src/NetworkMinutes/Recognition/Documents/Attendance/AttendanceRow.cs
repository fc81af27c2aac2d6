namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <param name="Status">Set when the row itself says it: "Bo Ek, Ale – förhinder".</param>
internal sealed record AttendanceRow(string Name, string? Organisation, string? Note, ParsedStatus? Status, int Start, int Length)
{
    /// <summary>"Ordförande: Anna Berg" in a list: who led or wrote was there, whatever the list.</summary>
    public bool IsLed { get; init; }
}
