using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A meeting as data for another program: the documents as they were fixed, and which file is what.</summary>
internal sealed class MeetingRecordJson(Meeting meeting)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray versions = [];
    private readonly JsonArray agendas = [];
    private readonly JsonArray attachments = [];
    private JsonObject? draft;

    public void Add(FinalisedMinutes version, string file) => versions.Add(new JsonObject
    {
        ["name"] = version.Name,
        ["finalisedAt"] = version.At,
        ["file"] = file,
        ["sha256"] = version.Checksum,
        ["document"] = JsonNode.Parse(version.DocumentJson),
    });

    public void Add(SentAgenda agenda, string file) => agendas.Add(new JsonObject
    {
        ["name"] = agenda.Name,
        ["sentAt"] = agenda.At,
        ["file"] = file,
        ["sha256"] = agenda.Checksum,
        ["document"] = JsonNode.Parse(agenda.DocumentJson),
    });

    public void Add(Attachment attachment, string file) => attachments.Add(new JsonObject { ["file"] = file, ["bytes"] = attachment.Size, ["sentAt"] = attachment.PublishedAt });

    public void AddDraft(MinutesDocument document, string file) => draft = new JsonObject { ["file"] = file, ["document"] = JsonNode.Parse(FrozenDocument.Write(document)) };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["meeting"] = meeting.Id,
            ["body"] = meeting.Body.Name,
            ["date"] = meeting.Date is { } date ? JsonValue.Create(date) : null,
            ["place"] = meeting.Place,
            ["finalised"] = versions,
            ["draft"] = draft,
            ["agendas"] = agendas,
            ["attachments"] = attachments,
        },
        Readable);
}
