using NetworkMinutes.Merging;

namespace NetworkMinutes.Meetings;

public partial class AgendaItem
{
    /// <summary>Brings a text typed in an open page together with what others have stored since the page knew.</summary>
    internal MergedText Merge(string mine, SaveOrigin origin)
    {
        var own = origin.Writer.Length == 0 ? null : Revisions.Where(r => r.Writer == origin.Writer).MaxBy(r => r.Number);
        var arrivedBefore = own is not null && origin.Turn > 0 && own.Turn >= origin.Turn;
        if (arrivedBefore) return MergedText.Of(Text);
        if (origin.Revision == Revision) return MergedText.Of(mine);
        // The page never heard that its last save was stored, so that is what it was made from.
        var unheard = own is not null && own.Number > origin.Revision ? own.Sent ?? own.Text : null;
        var before = unheard ?? origin.Before ?? Revisions.FirstOrDefault(r => r.Number == origin.Revision)?.Text;
        return TextMerge.Merge(before ?? "", mine, Text);
    }
}
