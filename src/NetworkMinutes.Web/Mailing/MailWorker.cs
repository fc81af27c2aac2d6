using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Mailing;

/// <summary>Sends the rows that wait, one at a time. Marks one before it is handed over and after; a crash between the two leaves it uncertain.</summary>
public sealed class MailWorker(MinutesStore store, IMailTransport transport, SmtpSettings mail, Clock clock, TimeProvider time, ILogger<MailWorker> log) : BackgroundService
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Called after rows are committed, so that nobody waits for the next round.</summary>
    public void Wake() => calls.Writer.TryWrite(true);

    public static MailboxAddress Sender(SmtpSettings mail) =>
        Compose.Mailbox(mail.FromName.Length > 0 ? mail.FromName : "NetworkMinutes", mail.FromAddress.Length > 0 ? mail.FromAddress : "networkminutes@localhost.localdomain");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Persist(MarkInterrupted, stoppingToken);
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

            await RestOrCall(stoppingToken);
        }
    }

    private async Task RestOrCall(CancellationToken ct)
    {
        using var rest = new CancellationTokenSource(Rest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, rest.Token);
        try
        {
            await calls.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Rested.
        }
    }

    private Task MarkInterrupted() => store.Write(async db =>
    {
        foreach (var message in await db.Messages.Where(m => m.State == MessageState.BeingSent).ToListAsync())
            message.MarkUncertain("Programmet stannade medan meddelandet lämnades över. Det kan ha kommit fram.");
    });

    private async Task<bool> SendNext(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var next = await NextDue();
        if (next is null) return false;
        if (!await Begin(next.Id)) return true;
        DeliveryOutcome outcome;
        try
        {
            outcome = await HandOver(next, ct);
        }
        catch (OperationCanceledException)
        {
            await store.Write(async db => (await db.Messages.SingleAsync(m => m.Id == next.Id)).PutBack(clock.Now));
            throw;
        }

        await Persist(() => store.Write(async db => Settle(await db.Messages.SingleAsync(m => m.Id == next.Id), outcome)), ct);
        return true;
    }

    private async Task<OutgoingMessage?> NextDue()
    {
        await using var db = store.Read();
        var now = clock.Now;
        return await db.Messages.Include(m => m.OwnFile).Include(m => m.FinalisedMinutes).ThenInclude(v => v!.File).Include(m => m.SentAgenda).ThenInclude(a => a!.File)
            .Where(m => m.State == MessageState.Waiting && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).FirstOrDefaultAsync();
    }

    private Task<bool> Begin(int id) => store.Write(async db =>
    {
        var message = await db.Messages.SingleAsync(m => m.Id == id);
        if (!message.IsDue(clock.Now)) return false;
        message.BeginSending();
        return true;
    });

    /// <summary>The outcome is known and must be kept: a disk that is full now may not be so soon. Until then nothing more is sent.</summary>
    private async Task Persist(Func<Task> write, CancellationToken ct)
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait < Rest ? 2 * wait : Rest)
        {
            try
            {
                await write();
                return;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.MailRoundFailed(e);
            }

            await Task.Delay(wait, time, ct);
        }
    }

    private async Task<DeliveryOutcome> HandOver(OutgoingMessage message, CancellationToken ct)
    {
        MimeMessage letter;
        try
        {
            letter = Letter(message);
        }
        catch (FormatException e)
        {
            return new DeliveryOutcome.Refused("Meddelandet gick inte att skriva: namnet eller adressen har tecken som inte får finnas där.", Permanent: true, e.Message);
        }

        try
        {
            return await transport.HandOver(letter, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.HandOverBroke(e, message.Id);
            return new DeliveryOutcome.Uncertain("Något gick fel medan meddelandet lämnades över. Det kan ha kommit fram.", e.Message);
        }
    }

    private MimeMessage Letter(OutgoingMessage message)
    {
        MimePart[] files = message switch
        {
            { OwnFile: { } own } => [Compose.File(message.OwnFileName!, WordType, own.Bytes)],
            { FinalisedMinutes: { File: { } file } version } => [Compose.File(version.FileName, WordType, file.Bytes)],
            { SentAgenda: { File: { } file } agenda } => [Compose.File(agenda.FileName, WordType, file.Bytes)],
            _ => [],
        };
        return Compose.Letter(
            Sender(mail), Compose.Mailbox(message.ToName, message.To), message.Subject, message.MessageId, clock.Now, message.Text, files);
    }

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

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} broke off while it was handed over; a person decides whether it is sent again.")]
    public static partial void HandOverBroke(this ILogger logger, Exception exception, int id);
}
