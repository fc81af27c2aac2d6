namespace NetworkMinutes.Browser.Tests.EveryPage;

/// <summary>Every page there is to look at, by who looks. A page belongs here or among those that show nothing.</summary>
internal static class Tour
{
    public static readonly IReadOnlyDictionary<string, Stop[]> ByPerson = new Dictionary<string, Stop[]>
    {
        [""] =
        [
            new("SignIn/Index", "/sign-in"),
            new("SignIn/Code", "/sign-in/code"),
            new("SignIn/Link", "/sign-in/{unspent}"),
            new("SignIn/Link", "/sign-in/{spent}"),
            new("Accessibility/Index", "/accessibility"),
            new("Development/Mailbox", "/development/mailbox"),
        ],
        [Demo.Maria] =
        [
            new("Commitments/Index", "/commitments"),
            new("Bodies/Index", "/bodies"),
            new("Bodies/Body", "/bodies/{body}"),
            new("Meetings/Meeting", "/meetings/{finalised}"),
            new("Agenda/Proposals", "/meetings/{coming}/proposals"),
            new("Actions/Details", "/actions/{action}"),
            new("People/Stored", "/people/{me}/stored"),
            new("Error", "/meetings/999999"),
        ],
        [Demo.Karin] =
        [
            new("Help/Index", "/help"),
            new("Guide/Index", "/guide"),
            new("Bodies/Index", "/bodies"),
            new("Bodies/Body", "/bodies/{body}"),
            new("Bodies/Edit", "/bodies/{body}/edit"),
            new("Bodies/Words", "/bodies/{body}/words"),
            new("Bodies/Members", "/bodies/{body}/members"),
            new("Bodies/Seat", "/bodies/{body}/members/{seat}"),
            new("Bodies/New", "/bodies/new?parent={body}"),
            new("Meetings/Index", "/meetings"),
            new("Meetings/Meeting", "/meetings/{finalised}"),
            new("Meetings/Meeting", "/meetings/{draft}?draft=true"),
            new("Meetings/New", "/meetings/new?body={body}"),
            new("Meetings/ForBody", "/meetings/new"),
            new("Meetings/Import", "/meetings/import?body={body}"),
            new("Meetings/Import", "/meetings/import?body={body}", Then.ReadMinutes),
            new("Meetings/Imports", "/meetings/imports?body={body}"),
            new("Meetings/Imports", "/meetings/imports?body={body}", Then.ReadFiles),
            new("Meetings/Facts", "/meetings/{draft}/facts"),
            new("Meetings/Write", "/meetings/{draft}/write"),
            new("Meetings/Projector", "/meetings/{draft}/projector"),
            new("Meetings/Projector", "/meetings/{finalised}/projector"),
            new("Meetings/Revisions", "/meetings/{draft}/items/{item}/revisions"),
            new("Meetings/Presence", "/meetings/{draft}/attendance"),
            new("Agenda/Index", "/meetings/{coming}/agenda"),
            new("Agenda/Sending", "/meetings/{coming}/agenda/sending"),
            new("Agenda/Proposals", "/meetings/{coming}/proposals"),
            new("Meetings/Finalisation", "/meetings/{draft}/finalisation"),
            new("Meetings/Distribution", "/meetings/{finalised}/distribution"),
            new("Decisions/Index", "/decisions"),
            new("Decisions/Details", "/decisions/{decision}"),
            new("Actions/Index", "/actions"),
            new("Actions/Details", "/actions/{action}"),
            new("People/Person", "/people/{person}"),
            new("People/Edit", "/people/{person}/edit"),
        ],
        [Demo.Ada] =
        [
            new("Administration/Index", "/administration"),
            new("People/Index", "/people"),
            new("People/Person", "/people/{person}"),
            new("People/Edit", "/people/{person}/edit"),
            new("People/Stored", "/people/{person}/stored"),
            new("Organisations/Index", "/organisations"),
            new("Organisations/New", "/organisations/new"),
            new("Organisations/Edit", "/organisations/{organisation}/edit"),
            new("Templates/Index", "/administration/word"),
            new("Bodies/New", "/bodies/new"),
            new("Bodies/Edit", "/bodies/{body}/edit"),
            new("Messages/Index", "/messages"),
            new("Messages/Message", "/messages/{message}"),
            new("Commitments/Index", "/commitments"),
        ],
    };

    /// <summary>Pages that only take what a form posts, send on or hand over a file.</summary>
    public static readonly string[] ShowNothing =
    [
        "Index", "SignIn/Again", "SignIn/Out",
        "Agenda/Attachment", "Agenda/SentWord", "Agenda/Word",
        "Actions/Comment", "Actions/DueDate", "Actions/OwnerChoice", "Actions/Owners", "Actions/Report", "Actions/Status",
        "Meetings/Correction", "Meetings/Current", "Meetings/Entry", "Meetings/Item", "Meetings/ItemText", "Meetings/Items", "Meetings/NextTime", "Meetings/Offers", "Meetings/OpenItem", "Meetings/Record", "Meetings/Restoration", "Meetings/ReturnedItem", "Meetings/VersionWord", "Meetings/Word",
    ];
}
