using NetworkMinutes.Log;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>The log in words. A kind of act that has none yet is shown as the program calls it.</summary>
public static class LogWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["body.created"] = "Lade till",
        ["body.changed"] = "Ändrade uppgifterna om",
        ["member.added"] = "Lade till ledamoten",
        ["member.changed"] = "Ändrade uppdraget för",
        ["member.ended"] = "Avslutade uppdraget för",
        ["person.changed"] = "Ändrade uppgifterna om",
        ["person.made-administrator"] = "Gav behörighet som administratör till",
        ["person.no-administrator"] = "Tog bort behörigheten som administratör för",
        ["organisation.created"] = "Lade till organisationen",
        ["organisation.changed"] = "Ändrade organisationen",
        ["person.address-given"] = "Skrev in adressen för",
        ["person.administrator"] = "Gav på servern behörighet som administratör till",
        ["meeting.planned"] = "Planerade mötet",
        ["meeting.imported"] = "Läste in äldre anteckningar",
        ["meeting.facts"] = "Ändrade mötets uppgifter",
        ["meeting.finalised"] = "Fastställde anteckningarna",
        ["correction.begun"] = "Började en rättelse",
        ["draft.opened"] = "Läste utkastet",
        ["draft.exported"] = "Hämtade utkastet som Word-fil",
        ["version.exported"] = "Hämtade Word-filen",
        ["minutes.sent"] = "Skickade",
        ["trial.sent"] = "Skickade en kopia av utkastet till",
        ["message.sent-again"] = "Skickade mejlet igen till",
        ["message.arrived"] = "Antecknade att mejlet har kommit fram till",
        ["message.address-changed"] = "Skickade mejlet till en annan adress,",
        ["decision.followed"] = "Följde upp beslut",
        ["action.assigned"] = "Ändrade ansvarig för åtgärd",
        ["action.owner"] = "Valde ansvarig för åtgärd",
        ["action.rescheduled"] = "Ändrade tiden för åtgärd",
        ["action.status"] = "Ändrade läget för åtgärd",
        ["action.commented"] = "Kommenterade åtgärd",
        ["action.done"] = "Svarade att åtgärd",
        ["action.done.undone"] = "Ångrade svaret om åtgärd",
    };

    public static string Of(LogEntry entry) => $"{Known.GetValueOrDefault(entry.What, entry.What)} {entry.Detail}".TrimEnd();
}
