using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>The fields that a new and a changed body share.</summary>
public abstract class BodyForm(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public BodyKind Kind { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string? Label { get; set; }

    [BindProperty]
    public string? StandingItems { get; set; }

    [BindProperty]
    public string? ExtraRecipients { get; set; }

    [BindProperty]
    public DateOnly? EndsOn { get; set; }

    [BindProperty]
    public int? ParentId { get; set; }

    [BindProperty]
    public int? FormedBy { get; set; }

    [BindProperty]
    public bool MembersFollow { get; set; }

    [BindProperty]
    public bool PrintsDecisions { get; set; } = true;

    [BindProperty]
    public bool PrintsActions { get; set; } = true;

    public bool IsGroupForm { get; protected set; }
    public IReadOnlyList<SelectListItem> Parents { get; protected set; } = [];
    public IReadOnlyList<SelectListItem> Decisions { get; protected set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<BodyKind>()
        .OrderBy(k => IsGroupForm && k is BodyKind.Network or BodyKind.BranchCouncil)
        .Select(k => new SelectListItem(k.Swedish(), k.ToString()));

    protected BodyDescription Typed => new(Name, Kind, Purpose, Label, StandingItems, ExtraRecipients, EndsOn);

    protected void ChooseTables(Body body) => (body.PrintsDecisions, body.PrintsActions) = (PrintsDecisions, PrintsActions);

    /// <summary>Who may read a draft is a matter of its own in the log.</summary>
    protected void LetMembersFollow(MinutesDb db, Body body)
    {
        if (body.MembersFollow == MembersFollow) return;
        body.MembersFollow = MembersFollow;
        db.Log.Add(new LogEntry
        {
            At = Clock.Now,
            PersonId = Me.PersonId,
            What = MembersFollow ? "body.follow-allowed" : "body.follow-ended",
            BodyId = body.Id,
            Detail = body.Name,
        });
        db.Announce(new RightsChanged());
    }

    protected void Take(Body body)
    {
        (Name, Kind, Purpose, Label, EndsOn, ParentId, FormedBy) = (body.Name, body.Kind, body.Purpose, body.Label, body.EndsOn, body.ParentId, body.FormedByDecisionId);
        (MembersFollow, PrintsDecisions, PrintsActions) = (body.MembersFollow, body.PrintsDecisions, body.PrintsActions);
        (StandingItems, ExtraRecipients) = (string.Join('\n', body.StandingItems), string.Join('\n', body.ExtraRecipients));
    }
}
