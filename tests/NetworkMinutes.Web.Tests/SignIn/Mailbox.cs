using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MimeKit;
using NetworkMinutes.Mail;

namespace NetworkMinutes.Web.Tests.SignIn;

internal sealed class Mailbox : IMailTransport
{
    readonly ConcurrentQueue<MimeMessage> letters = new();

    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        letters.Enqueue(message);
        return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Sent(""));
    }

    public async Task<string> CodeTo(string address)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            if (letters.LastOrDefault(l => l.To.Mailboxes.Single().Address == address) is { } letter) return Regex.Match(letter.TextBody!, "(?<=koden )[0-9]{6}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
            await Task.Delay(25);
        }

        throw new TimeoutException("No letter came.");
    }
}
