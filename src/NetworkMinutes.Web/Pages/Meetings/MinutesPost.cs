using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Puts a meeting's minutes in the post: rows in the same write as their cause.</summary>
internal static class MinutesPost
{
    public static MinutesMail Mail(Meeting meeting, int version, string fileName, Person from, string publicAddress)
    {
        var before = meeting.Versions.Where(v => v.Version < version).MaxBy(v => v.Version);
        var sentBefore = before is null ? (DateOnly?)null : DateOnly.FromDateTime(Hosting.Clock.Local(before.At).DateTime);
        return new MinutesMail(meeting, version, sentBefore, fileName, publicAddress, from.NameAndOrganisation);
    }

    /// <summary>The document as it stands now, with what came up of the open items.</summary>
    /// <param name="meeting">Whole, with its attachments.</param>
    public static async Task<MinutesDocument> Document(MinutesDb db, Meeting meeting, string status, DateOnly today) =>
        MinutesDocumentBuilder.Build(meeting, status, today, await db.GoneThroughAt(meeting.Id));

    /// <summary>The file name a version gets, or a draft of it.</summary>
    public static string FileName(MinutesDocument document, int version) => document.WordFileName(version == 0 ? "" : $"rättelse {version}");

    public static void Send(MinutesDb db, FinalisedMinutes version, MinutesMail mail, IEnumerable<Recipient> recipients, DateTimeOffset now)
    {
        foreach (var to in recipients)
            db.Messages.Add(OutgoingMessage.Minutes(version, to.Address, to.Name, to.Person?.Id, mail.Subject, mail.TextTo(to), Post.NewMessageId(), now));
    }
}
