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
        ["meeting.created"] = "Planerade mötet",
        ["meeting.planned"] = "Planerade mötet",
        ["meeting.imported"] = "Klistrade in äldre anteckningar",
        ["meeting.opened"] = "Öppnade anteckningarna",
        ["meeting.changed"] = "Ändrade mötet",
        ["meeting.finalised"] = "Fastställde anteckningarna",
        ["meeting.correcting"] = "Började en rättelse",
        ["meeting.sent"] = "Skickade anteckningarna",
        ["meeting.exported"] = "Hämtade Word-filen",
        ["message.resent"] = "Skickade mejlet igen",
    };

    public static string Of(LogEntry entry) => $"{Known.GetValueOrDefault(entry.What, entry.What)} {entry.Detail}".TrimEnd();
}
