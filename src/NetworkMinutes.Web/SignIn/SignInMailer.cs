using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;
using NetworkMinutes.Bodies;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;

namespace NetworkMinutes.Web.SignIn;

/// <summary>Makes and mails sign-in links apart from the request, so that an answer takes as long for an unknown address as for a known one.
/// Links are never stored in the clear, so these mails are no rows: one that is lost is asked for again.</summary>
public sealed class SignInMailer(
    MinutesStore store, IMailTransport transport, SmtpSettings mail, IOptionsMonitor<SiteSettings> site, Clock clock, ILogger<SignInMailer> log) : BackgroundService
{
    private const int MostOutstanding = 5;

    private readonly Channel<Asked> queue = Channel.CreateBounded<Asked>(new BoundedChannelOptions(200) { FullMode = BoundedChannelFullMode.DropWrite });

    private sealed record Asked(string Address, string BrowserKey, string ReturnUrl);

    public void Ask(string address, string browserKey, string returnUrl) => queue.Writer.TryWrite(new Asked(address, browserKey, returnUrl));

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>A link for a person known to be allowed; the caller hands it over.</summary>
    public static string NewLink(MinutesDb db, int personId, SiteSettings site, DateTimeOffset now)
    {
        var token = NewToken();
        db.SignInRequests.Add(new SignInRequest(personId, token, NewCode(), NewToken(), now));
        return site.Link($"/sign-in/{token}");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var asked in queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Send(asked, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.SignInMailFailed(e);
            }
        }
    }

    private async Task Send(Asked asked, CancellationToken ct)
    {
        var (token, code) = (NewToken(), NewCode());
        var person = await store.Write(async db =>
        {
            var today = clock.Today;
            var found = await db.People.FirstOrDefaultAsync(p => p.Email == asked.Address && (p.IsAdministrator || p.Seats.Any(s => s.To == null || s.To >= today)), ct);
            if (found is null) return null;
            if (await db.SignInRequests.CountAsync(r => r.PersonId == found.Id && r.UsedAt == null && r.ExpiresAt > clock.Now, ct) >= MostOutstanding) return null;
            db.SignInRequests.Add(new SignInRequest(found.Id, token, code, asked.BrowserKey, clock.Now));
            return found;
        });
        if (person is null) return;
        var outcome = await transport.HandOver(Letter(person, token, code, asked.ReturnUrl), ct);
        if (outcome is not DeliveryOutcome.Sent) log.SignInMailNotTaken(outcome.ToString());
    }

    private MimeMessage Letter(Person person, string token, string code, string returnUrl)
    {
        var link = site.CurrentValue.Link($"/sign-in/{token}") + (returnUrl.Length > 0 ? $"?returnUrl={Uri.EscapeDataString(returnUrl)}" : "");
        var letter = Compose.Letter(
            MailWorker.Sender(mail),
            Compose.Mailbox(person.Name, person.Email!),
            "Logga in i NetworkMinutes",
            $"{Guid.NewGuid():N}@networkminutes",
            clock.Now,
            $"""
                Hej {person.FirstName}!

                Öppna länken för att logga in:
                {link}

                Eller skriv koden {code} i webbläsaren där du bad om att få logga in.

                Länken och koden gäller i 15 minuter och kan användas en gång.
                Har du inte bett om att få logga in kan du bortse från det här mejlet.
                """);
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return letter;
    }

    private static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
}

internal static partial class SignInLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A sign-in mail could not be made.")]
    public static partial void SignInMailFailed(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in mail was not taken: {Outcome}")]
    public static partial void SignInMailNotTaken(this ILogger logger, string outcome);
}
