using NetworkMinutes.Decisions;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.Decisions;

/// <summary>A decision's words as this viewer may read them: its points apart when they are points of just those words.</summary>
public sealed record DecisionText(string LeadIn, IReadOnlyList<string> Clauses, SearchWords Words, string? Link)
{
    public static DecisionText Of(Decision decision, Viewer viewer, SearchWords words, string? link = null)
    {
        var text = decision.TextFor(viewer);
        return decision.Clauses.Count > 0 && text == decision.Text && decision.LeadIn.Length < text.Length
            ? new(decision.LeadIn, decision.Clauses, words, link) : new(text, [], words, link);
    }
}
