using NetworkMinutes.Mail.Mime;

namespace NetworkMinutes.Mail.Smtp;

public sealed partial class SmtpClient
{
    private static readonly TimeSpan GraceWhenCancelled = TimeSpan.FromSeconds(5);

    private bool refusedBefore;

    /// <summary>
    /// Hands one message over and returns the server's words. Returning means that the server has taken it.
    /// <see cref="SmtpUncertainException"/> means that it may have; every other exception that it has not. A cancellation that comes
    /// after the final dot waits some seconds for the answer, which spares people a "perhaps sent".
    /// </summary>
    /// <exception cref="SmtpCommandException">Refused: for good when StatusCode is 500 or more, else for now.</exception>
    /// <exception cref="SmtpUncertainException">Broken, unclear or silent after the final dot.</exception>
    /// <exception cref="SmtpProtocolException">Broken or unclear before it.</exception>
    public async Task<string> SendAsync(MimeMessage message, CancellationToken ct = default)
    {
        using var content = new MemoryStream();
        message.WriteTo(content);
        return await OrClose(() => Send(message, content.ToArray(), ct));
    }

    private async Task<string> Send(MimeMessage message, byte[] content, CancellationToken ct)
    {
        if (maxSize > 0 && content.Length > maxSize)
        {
            throw new SmtpCommandException(SmtpErrorCode.MessageNotAccepted, 552,
                $"5.3.4 The message is {content.Length} bytes, the server takes {maxSize}.");
        }
        if (refusedBefore)
            await Stream.Command("RSET", Patience, ct);
        refusedBefore = false;
        (string from, string to) = (message.From.Address, message.To.Address);
        string size = offersSize ? $" SIZE={content.Length}" : "";
        await Expect(2, $"MAIL FROM:<{from}>{size}", SmtpErrorCode.SenderNotAccepted, from, ct);
        await Expect(2, $"RCPT TO:<{to}>", SmtpErrorCode.RecipientNotAccepted, to, ct);
        await Expect(3, "DATA", SmtpErrorCode.MessageNotAccepted, mailbox: null, ct);
        await Stream.Write(DotStuffed(content), Patience, ct);
        return await Finish(ct);
    }

    private async Task<string> Finish(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var end = new CancellationTokenSource();
        await using CancellationTokenRegistration hurry = ct.Register(() => end.CancelAfter(GraceWhenCancelled));
        SmtpResponse reply;
        try
        {
            await Stream.Write(".\r\n"u8.ToArray(), Patience, end.Token);
            reply = await Stream.Read(TimeSpan.FromMilliseconds(AcceptanceTimeout), end.Token);
            if (reply.StatusCode < 400 && !reply.IsPositive)
                throw new SmtpProtocolException($"{reply.StatusCode} {reply.Text}");
        }
        catch (Exception e)
        {
            throw new SmtpUncertainException(e);
        }
        return reply.IsPositive ? reply.Text : throw reply.Refusal(SmtpErrorCode.MessageNotAccepted);
    }

    private async Task Expect(int firstDigit, string command, SmtpErrorCode error, string? mailbox, CancellationToken ct)
    {
        SmtpResponse reply = await Stream.Command(command, Patience, ct);
        if (reply.StatusCode / 100 == firstDigit)
            return;
        if (reply.StatusCode < 400)
            throw new SmtpProtocolException($"{reply.StatusCode} {reply.Text}");
        refusedBefore = true;
        throw reply.Refusal(error, mailbox);
    }

    private static byte[] DotStuffed(byte[] content)
    {
        using var stuffed = new MemoryStream(content.Length + 64);
        bool lineStarts = true;
        foreach (byte b in content)
        {
            if (lineStarts && b == '.')
                stuffed.WriteByte((byte)'.');
            stuffed.WriteByte(b);
            lineStarts = b == '\n';
        }
        return stuffed.ToArray();
    }

    // After anything but a plain refusal nobody knows where the conversation stands.
    private async Task<T> OrClose<T>(Func<Task<T>> conversation)
    {
        try
        {
            return await conversation();
        }
        catch (Exception e) when (e is not SmtpCommandException { StatusCode: not 421 })
        {
            Close();
            throw;
        }
    }
}
