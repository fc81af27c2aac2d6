using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Demo;

/// <summary>What people did afterwards. A row whose sentence is not in the register is left out.</summary>
internal sealed class DemoDeeds(DemoBodies bodies, DemoMeetings meetings)
{
    public List<DemoDeed> LeftOut { get; } = [];

    public void Do(DemoDeed deed)
    {
        try
        {
            if (!TryDo(deed)) LeftOut.Add(deed);
        }
        catch (RuleBroken)
        {
            LeftOut.Add(deed);
        }
    }

    public void Follow(DemoOutcome outcome)
    {
        var steps = outcome.Steps.Select(s => (Step: s, Decision: Entry<Decision>(s.Body, s.Date, s.TextStartsWith))).ToList();
        for (var i = 0; i + 1 < steps.Count; i++)
        {
            var (next, replaced) = (steps[i + 1].Step, steps.FirstOrDefault(s => s.Step.Body == steps[i].Step.Body && s.Step.Replaces == steps[i].Step.Date).Step);
            if (replaced is not null) steps[i].Decision?.Follow(DecisionStatus.Superseded, $"Ersatt av beslutet {Day(replaced.Date)}.");
            else steps[i].Decision?.Follow(DecisionStatus.CarriedOut, i == 0 ? CameOf(outcome) : $"Ledde vidare till {bodies.Bodies[next.Body].Name} {Day(next.Date)}.");
        }
    }

    public void TieToDecision(DemoGroup group)
    {
        var decision = meetings[group.Formed.Body, group.Formed.Date]?.Decisions.FirstOrDefault(d => d.Item?.Number == group.Formed.Item && d.Text.Contains("arbetsgrupp", StringComparison.Ordinal));
        decision?.Form(bodies.Bodies[group.Key]);
    }

    private bool TryDo(DemoDeed deed)
    {
        var (who, at, text) = (bodies.Person(deed.Who), DemoMeetings.Evening(deed.When), deed.Text ?? "");
        if (deed.Do is "accept" or "dismiss")
        {
            if (Entry<RegisterEntry>(deed.Body, deed.Date, deed.TextStartsWith) is not { } entry) return false;
            if (deed.Do == "accept") entry.Accept();
            else entry.Dismiss();
            return true;
        }

        if (Entry<ActionItem>(deed.Body, deed.Date, deed.TextStartsWith) is not { } action) return false;
        switch (deed.Do)
        {
            case "owner":
                if (action.Owners.FirstOrDefault(o => o.Words == deed.For) is not { } asked) return false;
                action.ChooseOwner(asked, who);
                return true;
            case "done":
                action.ReportDone(who, text, at, deed.When);
                return true;
            case "comment":
                action.Comment(who, text, at);
                return true;
            case "waiting":
                action.SetStatus(ActionStatus.Waiting, who, text, at);
                return true;
            default:
                return false;
        }
    }

    private T? Entry<T>(string body, DateOnly date, string beginning)
        where T : RegisterEntry
    {
        var entries = meetings[body, date]?.Entries.OfType<T>().ToList() ?? [];
        return entries.FirstOrDefault(e => e.Text.StartsWith(beginning, StringComparison.Ordinal))
            ?? entries.FirstOrDefault(e => e.Text.Contains(beginning, StringComparison.Ordinal));
    }

    private static string CameOf(DemoOutcome outcome) =>
        $"{outcome.Summary} Resultat: {SwedishText.Join(outcome.Products.Select(p => $"{p.Name} ({Kind(p.Kind)}, {Day(p.Date)})"))}.";

    private static string Kind(string kind) => kind == "document" ? "dokument" : kind;

    private static string Day(DateOnly date) => date.ToString("'den' d MMMM yyyy", SwedishText.Culture);
}
