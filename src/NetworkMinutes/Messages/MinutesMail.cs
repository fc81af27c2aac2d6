using System.Globalization;
using System.Text;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Messages;

/// <summary>The mail that minutes go out with: one text a recipient, their own part first.</summary>
/// <param name="Version">0 for the first; 1 is "Rättelse 1".</param>
/// <param name="SentBefore">The day the minutes that a correction replaces were fixed.</param>
/// <param name="PublicAddress">What links begin with; without one there are none.</param>
public sealed record MinutesMail(Meeting Meeting, int Version, DateOnly? SentBefore, string FileName, string PublicAddress, string From)
{
    public string Subject => string.Join(' ', new[]
    {
        Meeting.Label,
        Meeting.Body.Name,
        Meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Version == 0 ? null : $"(rättelse {Version})",
    }.OfType<string>());

    public string TextTo(Recipient recipient)
    {
        var text = new StringBuilder();
        if (Version > 0) text.AppendLine(CorrectionLine()).AppendLine();
        text.AppendLine(recipient.Person is null ? "Hej!" : $"Hej {recipient.Person.FirstName}!").AppendLine();
        AddOwnPart(text, recipient);
        text.AppendLine($"Här är {LabelInText()} från {Meeting.Body.Name}{OnTheDay()}. {(Version == 0 ? "De" : "Hela rättelsen")} följer med som Word-fil: {FileName}");
        if (recipient.Reads && PublicAddress.Length > 0) text.AppendLine().AppendLine("Läs i webbläsaren:").AppendLine(Link($"/meetings/{Meeting.Id}"));
        text.AppendLine().AppendLine("Vänliga hälsningar").AppendLine(From);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private string CorrectionLine()
    {
        var earlier = SentBefore is { } day ? $" och ersätter dem som fastställdes {SwedishDay.Den(day)}" : "";
        return $"Det här är rättelse {Version} av tidigare skickade {LabelInText(definite: false)}{earlier}.";
    }

    private void AddOwnPart(StringBuilder text, Recipient recipient)
    {
        AddActions(text, "Det här har du lovat:", recipient, a => IsOwn(a, recipient));
        AddActions(text, "Det här gäller alla kommuner, också din:", recipient, a => a.IsForEveryone && !IsOwn(a, recipient) && recipient.Person?.Organisation?.IsMunicipality == true);
        AddActions(text, $"Det här har {recipient.Organisation} lovat:", recipient, a => !IsOwn(a, recipient) && !a.IsForEveryone && IsOrganisations(a, recipient));
        var nominations = Recorded<Decision>().Where(d => d.People.Any(p => IsNamed(p, recipient))).ToList();
        if (nominations.Count == 0) return;
        text.AppendLine("Du är nämnd i ett beslut:");
        foreach (var decision in nominations)
        {
            text.AppendLine($"- {decision.Text}");
            AddLink(text, recipient, $"/decisions/{decision.Id}");
        }

        text.AppendLine();
    }

    private void AddActions(StringBuilder text, string heading, Recipient recipient, Func<ActionItem, bool> belongs)
    {
        var actions = Recorded<ActionItem>().Where(a => a.IsOpen && belongs(a)).ToList();
        if (actions.Count == 0) return;
        text.AppendLine(heading);
        foreach (var action in actions)
        {
            text.AppendLine($"- {action.Text}");
            if (action.Due is { } due) text.AppendLine($"  Klart: {When(due)}");
            AddLink(text, recipient, $"/actions/{action.Id}");
        }

        text.AppendLine();
    }

    private void AddLink(StringBuilder text, Recipient recipient, string path)
    {
        if (recipient.Reads && PublicAddress.Length > 0) text.AppendLine($"  {Link(path)}");
    }

    private IEnumerable<T> Recorded<T>()
        where T : RegisterEntry => Meeting.Agenda.SelectMany(Meeting.EntriesOf).OfType<T>().Where(e => e is { IsRecorded: true, InText: true });

    private static bool IsOwn(ActionItem action, Recipient recipient) =>
        recipient.Person is { } person && action.Owners.Any(o => o.Person == person || (person.Id != 0 && o.PersonId == person.Id));

    private static bool IsOrganisations(ActionItem action, Recipient recipient) =>
        recipient.Person?.Organisation is { } home && action.Owners.Any(o => o.Kind == OwnerKind.Organisation && home.IsCalled(o.Words));

    private static bool IsNamed(DecisionPerson named, Recipient recipient) =>
        recipient.Person is { } person && (named.Person == person || (person.Id != 0 && named.PersonId == person.Id));

    /// <summary>"Anteckningar" is "anteckningarna" in a sentence; other labels stand as they are.</summary>
    private string LabelInText(bool definite = true) => Meeting.Label.EndsWith("anteckningar", StringComparison.OrdinalIgnoreCase)
        ? Meeting.Label.ToLower(SwedishText.Culture) + (definite ? "na" : "") : Meeting.Label;

    private string OnTheDay() => Meeting.Date is { } date ? $" {SwedishDay.WithWeekday(date)}" : "";

    /// <summary>As it was said, and after it our estimate where the words name no day: "före sommaren (uppskattat: 24 juni 2027)".</summary>
    private static string When(FuzzyDate due)
    {
        if (due.Latest is not { } last || DayText.SayTheDay(due)) return due.Words;
        var days = due.Earliest is { } first ? DayText.Span(first, last) : SwedishDay.Plain(last);
        return $"{due.Words} ({(due.IsEstimate ? "uppskattat: " : "")}{days})";
    }

    private string Link(string path) => PublicAddress.TrimEnd('/') + path;
}
