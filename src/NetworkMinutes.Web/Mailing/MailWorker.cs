using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Mime;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Mailing;

/// <summary>Sends the rows that wait. Marks one before it is handed over and after; a crash between the two leaves it uncertain.</summary>
public sealed class MailWorker(MinutesStore store, IMailTransport transport, SmtpSettings mail, Clock clock, TimeProvider time, ILogger<MailWorker> log) : BackgroundService
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim waiting = new(0, 1);

    /// <summary>Called after rows are committed, so that nobody waits for the next round.</summary>
    public void Wake()
    {
        try
        {
            waiting.Release();
        }
        catch (SemaphoreFullException)
        {
            // Awake already.
        }
    }

    public static MailboxAddress Sender(SmtpSettings mail) =>
        new(mail.FromName.Length > 0 ? mail.FromName : "NetworkMinutes", mail.FromAddress.Length > 0 ? mail.FromAddress : "networkminutes@localhost.localdomain");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await MarkInterrupted();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNext(stoppingToken))
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.MailRoundFailed(e);
            }

            await Task.WhenAny(waiting.WaitAsync(stoppingToken), Task.Delay(Rest, time, stoppingToken));
        }
    }

    private Task MarkInterrupted() => store.Write(async db =>
    {
        foreach (var message in await db.Messages.Where(m => m.State == MessageState.BeingSent).ToListAsync())
            message.MarkUncertain("Kanske skickad: programmet stannade medan meddelandet lämnades över.");
    });

    private async Task<bool> SendNext(CancellationToken ct)
    {
        var message = await store.Write(async db =>
        {
            var now = clock.Now;
            var due = await db.Messages.Include(m => m.FinalisedMinutes).ThenInclude(v => v!.File)
                .Where(m => m.State == MessageState.Waiting && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).FirstOrDefaultAsync();
            due?.BeginSending();
            return due;
        });
        if (message is null) return false;
        var outcome = await HandOver(message, ct);
        await store.Write(async db => Settle(await db.Messages.SingleAsync(m => m.Id == message.Id), outcome));
        return true;
    }

    private async Task<DeliveryOutcome> HandOver(OutgoingMessage message, CancellationToken ct)
    {
        try
        {
            return await transport.HandOver(Letter(message), ct);
        }
        catch (ArgumentException e)
        {
            return new DeliveryOutcome.Refused("Meddelandet gick inte att skriva: adressen eller ämnet har tecken som inte får finnas där.", Permanent: true, e.Message);
        }
    }

    private MimeMessage Letter(OutgoingMessage message) => new()
    {
        From = Sender(mail),
        To = new MailboxAddress(message.ToName, message.To),
        Subject = message.Subject,
        MessageId = message.MessageId,
        Date = clock.Now,
        TextBody = message.Text,
        Attachments = message.FinalisedMinutes is { File: { } file } version ? [new MimeAttachment(version.FileName, WordType, file.Bytes)] : [],
    };

    private void Settle(OutgoingMessage message, DeliveryOutcome outcome)
    {
        switch (outcome)
        {
            case DeliveryOutcome.Sent:
                message.MarkSent(clock.Now);
                break;
            case DeliveryOutcome.Refused { Permanent: true } refused:
                message.Fail(Problem(refused.Reason, refused.Details));
                break;
            case DeliveryOutcome.Refused refused:
                message.Postpone(Problem(refused.Reason, refused.Details), clock.Now);
                break;
            case DeliveryOutcome.Uncertain uncertain:
                message.MarkUncertain(Problem(uncertain.Reason, uncertain.Details));
                break;
        }
    }

    private static string Problem(string reason, string details) => details.Length > 0 ? $"{reason} ({details})" : reason;
}

internal static partial class MailLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A round of sending mail broke off; the rows are still there.")]
    public static partial void MailRoundFailed(this ILogger logger, Exception exception);
}
