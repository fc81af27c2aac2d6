using NetworkMinutes.Merging;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What was written twice while neither knew of the other: both are shown, neither is lost.</summary>
/// <param name="Mine">The other version too is by the one who looks, in another window.</param>
public sealed record TwoVersions(MergedText Merged, bool Mine, Person? Other, string At)
{
    public string Who => Mine ? "Du, i ett annat fönster" : Other?.Name ?? "Någon annan";

    public string TakeTheirs => Other is null ? "Ta den andra" : $"Ta {Other.FirstName}{(Other.FirstName[^1] is 's' or 'x' or 'z' ? "" : "s")}";

    public static string Heading(Conflict conflict) =>
        conflict.Before.Length == 0 ? "Två har skrivit på samma ställe"
        : conflict.Before.Contains('\n', StringComparison.Ordinal) ? "Två versioner av samma stycken" : "Två versioner av samma mening";
}

/// <summary>A text that could not be saved and is not lost: its item is gone, or the minutes were finalised.</summary>
public sealed record KeptText(int ItemId, int MeetingId, bool IsGone, bool IsOpen);
