using System.Globalization;
using NetworkMinutes.Meetings;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>An item of the agenda as the form holds it.</summary>
public sealed class PostedItem
{
    public string? Title { get; set; }
    public string? Presenter { get; set; }
    public string? Kind { get; set; }
    public string? Minutes { get; set; }

    /// <summary>As the page showed it.</summary>
    public PostedItem? Was { get; set; }

    public bool IsChanged => Was is { } was && (Title, Presenter, Kind, Minutes) != (was.Title, was.Presenter, was.Kind, was.Minutes);

    public static PostedItem Of(AgendaItem item) => new()
    {
        Title = item.Title,
        Presenter = item.Presenter,
        Kind = item.Kind?.ToString(),
        Minutes = item.Minutes?.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Brings the item in step with what was typed; what is as it was stays untouched, or follows what others have stored.</summary>
    public AgendaItem ApplyTo(Meeting meeting, AgendaItem item, DateOnly today)
    {
        Follow(Of(item));
        if (SwedishText.Collapse(Title ?? "") != item.Title) meeting.Retitle(item, Title ?? "", today);
        var kind = string.IsNullOrEmpty(Kind) ? (AgendaItemKind?)null : Choice.Of<AgendaItemKind>(Kind, "Välj Information, Diskussion eller Beslut.", "Kind");
        var plan = new AgendaItemPlan(SwedishText.Collapse(Presenter ?? ""), kind, Number(Minutes));
        if ((plan.Presenter, plan.Kind, plan.Minutes) != (item.Presenter, item.Kind, item.Minutes)) meeting.Prepare(item, plan);
        return item;
    }

    private void Follow(PostedItem stored)
    {
        OpenField[] fields =
        [
            new("Title", Shown(Was?.Title), Title, stored.Title), new("Presenter", Shown(Was?.Presenter), Presenter, stored.Presenter),
            new("Kind", Shown(Was?.Kind), Kind, stored.Kind), new("Minutes", Shown(Was?.Minutes), Minutes, stored.Minutes),
        ];
        (Title, Presenter, Kind, Minutes) = (fields[0].Value, fields[1].Value, fields[2].Value, fields[3].Value);
        Was = stored;
        OpenField.MustAgree(fields);

        string? Shown(string? was) => Was is null ? null : was ?? "";
    }

    /// <summary>"15", "15 min"; null for nothing.</summary>
    public static int? Number(string? typed)
    {
        var clean = SwedishText.Fold(SwedishText.Collapse(typed ?? ""));
        if (clean.Length == 0) return null;
        if (clean.EndsWith("min", StringComparison.Ordinal)) clean = clean[..^3].TrimEnd();
        return int.TryParse(clean, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes
            : throw new RuleBroken(Rule.Invalid, $"Skriv minuterna som ett tal mellan 1 och {AgendaItem.MostMinutes}.", "Minutes");
    }
}
