using System.Globalization;
using System.Text;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Messages;

/// <summary>The mail that a notice goes out with: one text a recipient, with what they still have to do.</summary>
/// <param name="Open">The body's open actions from earlier meetings.</param>
/// <param name="Version">1 for the first; then it says that it is updated.</param>
/// <param name="PublicAddress">What links begin with; without one there are none.</param>
public sealed record AgendaMail(Meeting Meeting, AgendaDocument Document, IReadOnlyList<ActionItem> Open, int Version, string FileName, string PublicAddress, string From, DateOnly Today)
{
    public string Subject => string.Join(' ', new[] { SentAgenda.NameOf(Version), Meeting.Body.Name, Meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());

    public string TextTo(Recipient recipient)
    {
        var text = new StringBuilder();
        text.AppendLine(recipient.Person is null ? "Hej!" : $"Hej {recipient.Person.FirstName}!").AppendLine();
        if (Version > 1) text.AppendLine("Det här är en uppdaterad kallelse. Den ersätter den tidigare.").AppendLine();
        text.AppendLine($"{(Version > 1 ? "Möte" : "Välkommen till möte")} i {Meeting.Body.Name}:").AppendLine();
        foreach (var fact in Document.Facts.Where(f => f.Term is "Tid" or "Plats" or "Tema")) text.AppendLine($"{fact.Term}: {fact.Value}");
        text.AppendLine();
        if (Document.Preparation.Length > 0) text.AppendLine("Att göra före mötet:").AppendLine(Document.Preparation).AppendLine();
        AddOwnPart(text, recipient);
        text.AppendLine("Dagordning");
        foreach (var row in Document.Rows) text.AppendLine(Line(row));
        text.AppendLine().AppendLine($"Hela kallelsen följer med som Word-fil: {FileName}");
        if (recipient.Reads && PublicAddress.Length > 0)
            text.AppendLine().AppendLine(Document.Attachments.Count > 0 ? "Läs den och hämta bilagorna i webbläsaren:" : "Läs den i webbläsaren:").AppendLine(Link($"/meetings/{Meeting.Id}"));
        text.AppendLine().AppendLine($"Kan du inte komma? {Document.Excuses}");
        text.AppendLine().AppendLine("Vänliga hälsningar").AppendLine(From);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private void AddOwnPart(StringBuilder text, Recipient recipient)
    {
        var own = Open.Where(a => recipient.Person is { } person && a.Owners.Any(o => o.Person == person || (person.Id != 0 && o.PersonId == person.Id))).ToList();
        if (own.Count == 0) return;
        text.AppendLine("Det här har du lovat och är öppet sedan tidigare möten:");
        foreach (var action in own)
        {
            text.AppendLine($"- {action.Text}");
            if (OpenTime.Words(action, Meeting.Date ?? Today, Today) is { Length: > 0 } when) text.AppendLine(action.IsOverdue(Today) ? $"  {when}" : $"  Klart: {when}");
            if (recipient.Reads && PublicAddress.Length > 0) text.AppendLine($"  {Link($"/actions/{action.Id}")}");
        }

        text.AppendLine();
    }

    private static string Line(AgendaRow row)
    {
        var more = string.Join(", ", new[] { row.Kind.ToLower(SwedishText.Culture), row.Presenter, row.Time }.Where(w => w.Length > 0));
        return $"{new string(' ', 2 * (row.Level - 1))}{row.Number} {row.Title}{(more.Length > 0 ? $" ({more})" : "")}";
    }

    private string Link(string path) => PublicAddress.TrimEnd('/') + path;
}
