using NetworkMinutes.Log;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>The log in words. An old kind of act that has none any more is shown as the program called it.</summary>
public static class LogWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["body.created"] = "Lade till",
        ["body.changed"] = "Ändrade uppgifterna om",
        ["body.words"] = "Ändrade de egna orden för",
        ["body.follow-allowed"] = "Lät ledamöterna följa utkast i",
        ["body.follow-ended"] = "Slutade låta ledamöterna följa utkast i",
        ["member.added"] = "Lade till ledamoten",
        ["member.changed"] = "Ändrade uppdraget för",
        ["member.ended"] = "Avslutade uppdraget för",
        ["person.changed"] = "Ändrade uppgifterna om",
        ["person.address-given"] = "Angav e-postadressen till",
        ["person.made-administrator"] = "Gav behörighet som administratör till",
        ["person.no-administrator"] = "Tog bort behörigheten som administratör för",
        ["organisation.created"] = "Lade till organisationen",
        ["organisation.changed"] = "Ändrade organisationen",
        ["meeting.planned"] = "Planerade mötet",
        ["meeting.facts"] = "Ändrade uppgifterna om mötet",
        ["meeting.imported"] = "Hämtade in äldre anteckningar",
        ["import.undone"] = "Ångrade inläsningen av",
        ["import.removed"] = "Tog bort ur listan över inlästa filer:",
        ["meeting.finalised"] = "Fastställde anteckningarna",
        ["agenda.changed"] = "Ändrade dagordningen",
        ["agenda.sent"] = "Skickade kallelsen",
        ["agenda.exported"] = "Hämtade kallelsen som Word-fil",
        ["attachment.added"] = "Lade till bilagan",
        ["attachment.removed"] = "Tog bort bilagan",
        ["attachment.opened"] = "Hämtade bilagan",
        ["proposal.made"] = "Föreslog punkten",
        ["proposal.accepted"] = "Tog med den föreslagna punkten",
        ["proposal.declined"] = "Tackade nej till den föreslagna punkten",
        ["template.uploaded"] = "Laddade upp Word-mallen",
        ["template.removed"] = "Tog bort Word-mallen",
        ["template.exported"] = "Hämtade Word-mallen",
        ["record.exported"] = "Hämtade allt om mötet som zip-fil",
        ["register.exported"] = "Hämtade som Excel-fil:",
        ["draft.opened"] = "Öppnade utkastet",
        ["draft.followed"] = "Följde utkastet medan det skrevs",
        ["draft.exported"] = "Hämtade utkastet som Word-fil",
        ["version.exported"] = "Hämtade Word-filen",
        ["correction.begun"] = "Började en rättelse",
        ["trial.sent"] = "Skickade en provkopia till",
        ["minutes.sent"] = "Skickade anteckningarna",
        ["message.sent-again"] = "Skickade mejlet igen till",
        ["message.arrived"] = "Bekräftade att mejlet kom fram till",
        ["message.address-changed"] = "Skickade mejlet till en annan adress än",
        ["action.assigned"] = "Ändrade vem som är ansvarig för åtgärd",
        ["action.owner"] = "Svarade vem som är ansvarig för åtgärd",
        ["action.rescheduled"] = "Ändrade tiden för åtgärd",
        ["action.status"] = "Ändrade läget för åtgärd",
        ["action.commented"] = "Kommenterade åtgärd",
        ["action.came-up"] = "Gick igenom åtgärd",
        ["action.done"] = "Rapporterade som klar: åtgärd",
        ["action.undone"] = "Ångrade att den var klar: åtgärd",
        ["decision.followed"] = "Följde upp beslut",
    };

    public static string Of(LogEntry entry) => $"{Known.GetValueOrDefault(entry.What, entry.What)} {entry.Detail}".TrimEnd();
}
