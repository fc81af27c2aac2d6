namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    /// <summary>An import is undone only while the draft is as it came.</summary>
    /// <exception cref="RuleBroken">Somebody has worked on it since, or sent it.</exception>
    public void MustBeAsImported()
    {
        var isTouched = State != MeetingState.Draft || Changes > 0 || Versions.Count > 0 || SentAgendas.Count > 0 || Attachments.Count > 0
            || Items.Any(i => i.Revisions.Any(r => r.Number > 1)) || Entries.Any(e => e.Answered || e.KeptByHand)
            || Actions.Any(a => a.FollowUps.Count > 0);
        if (isTouched) throw new RuleBroken(Rule.Conflict, "Någon har arbetat vidare med utkastet sedan det lästes in. Därför tas det inte bort.");
    }
}
