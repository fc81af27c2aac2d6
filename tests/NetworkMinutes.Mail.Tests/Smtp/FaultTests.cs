using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using MailKit.Security;
using MimeKit;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Mail.Tests.Servers;
using static NetworkMinutes.Mail.Tests.Letters;
using static NetworkMinutes.Mail.Tests.Servers.FaultyServer;

namespace NetworkMinutes.Mail.Tests.Smtp;

public sealed class FaultTests
{
    private const string Hello = "220 hello\r\n";
    private const string Ok = "250 ok\r\n";
    private const string Unclear = "Mejlservern svarade inte som den ska. Mejlet skickades inte.";
    private const string Late = "Mejlservern svarade inte i tid. Mejlet skickades inte.";
    private const string Insecure = "Det gick inte att få en säker anslutning till mejlservern. Mejlet skickades inte.";
    private const string Broken = "Anslutningen till mejlservern bröts. Mejlet skickades inte.";
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private static Task<DeliveryOutcome> HandOver(
        int port,
        TimeSpan? timeout = null,
        TimeSpan? acceptance = null,
        SecureSocketOptions security = SecureSocketOptions.None,
        MimeMessage? message = null,
        CancellationToken ct = default) =>
        new SmtpTransport(new SmtpSettings
        {
            Host = "127.0.0.1",
            Port = port,
            Security = security,
            Timeout = timeout ?? Long,
            AcceptanceTimeout = acceptance ?? Long,
        }).HandOver(message ?? Letter(), ct);

    private static async Task<DeliveryOutcome.Refused> Refused(params string?[] steps)
    {
        await using var server = new FaultyServer(steps);
        return Assert.IsType<DeliveryOutcome.Refused>(await HandOver(server.Port));
    }

    private static async Task<DeliveryOutcome.Uncertain> Uncertain(TimeSpan acceptance, string? answer, MimeMessage? message = null)
    {
        await using var server = new FaultyServer(UntilFinalDot(answer));
        return Assert.IsType<DeliveryOutcome.Uncertain>(await HandOver(server.Port, acceptance: acceptance, message: message));
    }

    [Fact]
    public async Task No_server_is_for_now()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(port));

        Assert.False(refused.Permanent);
        Assert.Equal("Mejlservern går inte att nå. Mejlet skickades inte.", refused.Reason);
    }

    [Theory]
    [InlineData("421 4.3.2 not now\r\n")]
    [InlineData("554 5.7.1 not you\r\n")]
    public async Task A_greeting_that_refuses_is_for_now_whatever_its_code(string greeting)
    {
        DeliveryOutcome.Refused refused = await Refused(greeting);

        Assert.Equal(new DeliveryOutcome.Refused("Mejlservern tar inte emot mejl just nu.", Permanent: false, greeting.TrimEnd()), refused);
    }

    [Theory]
    [InlineData(1, "250 ok")]
    [InlineData(2, "MAIL FROM")]
    [InlineData(3, "RCPT TO")]
    [InlineData(4, "DATA")]
    public async Task A_break_before_the_message_is_for_now(int step, string _)
    {
        string?[] steps = [.. UntilFinalDot(Ok)[..step], null];

        DeliveryOutcome.Refused refused = await Refused(steps);

        Assert.False(refused.Permanent);
    }

    [Fact]
    public async Task A_break_within_the_message_is_for_now()
    {
        await using var server = new FaultyServer(UntilFinalDot(null)) { HearsAtMost = 100 };

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(server.Port, message: Letter(files: File("a.docx", 20_000_000))));

        Assert.Equal((Broken, false), (refused.Reason, refused.Permanent));
    }

    [Theory]
    [InlineData("Hej!\n", 0)]
    [InlineData(".", 0)]
    [InlineData("..\n.\n.åäö\n\n.", 5000)]
    [InlineData("Hej!", 500_000)]
    public async Task A_break_after_the_final_dot_is_uncertain(string text, int size)
    {
        MimePart[] files = size == 0 ? [] : [File("a.docx", size)];

        DeliveryOutcome.Uncertain uncertain = await Uncertain(Long, answer: null, Letter(text: text, files: files));

        Assert.Equal("Mejlservern fick hela mejlet men svarade inte. Det kan ha kommit fram.", uncertain.Reason);
    }

    [Theory]
    [InlineData("hej\r\n")]
    [InlineData("354 go on\r\n")]
    [InlineData("250-taken")]
    public async Task No_clear_answer_after_the_final_dot_is_uncertain(string answer) => await Uncertain(Short, answer);

    [Fact]
    public async Task Silence_after_the_final_dot_is_uncertain() => await Uncertain(Short, "");

    [Theory]
    [InlineData("451 4.3.0 disk full\r\n", false)]
    [InlineData("554 5.6.0 we do not like it\r\n", true)]
    public async Task An_answer_after_the_final_dot_is_certain(string answer, bool permanent)
    {
        DeliveryOutcome.Refused refused = await Refused([.. UntilFinalDot(answer), Ok]);

        Assert.Equal(permanent, refused.Permanent);
        Assert.Equal(answer.TrimEnd(), refused.Details);
    }

    [Fact]
    public async Task A_server_that_leaves_after_taking_the_message_has_taken_it()
    {
        await using var server = new FaultyServer([.. UntilFinalDot(Ok), null]);

        Assert.Equal(new DeliveryOutcome.Sent("ok"), await HandOver(server.Port));
    }

    [Fact]
    public async Task A_refusal_stands_when_the_server_leaves_after_it()
    {
        DeliveryOutcome.Refused refused = await Refused(Hello, Ehlo, Ok, "550-5.1.1 No\r\n550 5.1.1 such person\r\n", null);

        Assert.True(refused.Permanent);
        Assert.Equal("550 5.1.1 No\n5.1.1 such person", refused.Details);
    }

    [Fact]
    public async Task A_full_mailbox_is_named()
    {
        DeliveryOutcome.Refused refused = await Refused(Hello, Ehlo, Ok, "452 4.2.2 full\r\n", Ok);

        Assert.Equal(("Mottagarens brevlåda är full.", false), (refused.Reason, refused.Permanent));
    }

    [Fact]
    public async Task A_silent_server_is_given_up()
    {
        await using var server = new FaultyServer("");

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(server.Port, Short));

        Assert.Equal((Late, false), (refused.Reason, refused.Permanent));
    }

    public static TheoryData<string> Garbage =>
    [
        "HTTP/1.1 400 Bad Request\r\n",
        "220\0hello\r\n",
        "22\r\n",
        "999 hello\r\n",
        "220-hello\r\n250 hello\r\n",
        new string('2', 100_000),
        string.Concat(Enumerable.Repeat("220-hello\r\n", 10_000)),
    ];

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task What_is_not_smtp_is_for_now(string greeting)
    {
        await using var server = new FaultyServer(greeting);

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(server.Port, Short));

        Assert.True(refused.Reason is Unclear or Late, refused.Reason);
        Assert.False(refused.Permanent);
    }

    [Fact]
    public async Task What_was_put_in_before_tls_is_refused()
    {
        await using var server = new FaultyServer(
            Hello, "250-mail.example.se\r\n250 STARTTLS\r\n", "220 go\r\n250-mail.example.se\r\n250 AUTH PLAIN\r\n");

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(server.Port, Short, security: SecureSocketOptions.StartTls));

        Assert.Equal(Insecure, refused.Reason);
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "the greeting")]
    [InlineData(2, "MAIL FROM")]
    [InlineData(4, "DATA")]
    public async Task A_cancellation_before_the_message_is_no_outcome(int step, string _)
    {
        await using var server = new FaultyServer([.. UntilFinalDot(Ok)[..step], ""]);
        using var stop = new CancellationTokenSource(Short);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HandOver(server.Port, ct: stop.Token));
    }

    [Fact]
    public async Task A_cancellation_after_the_final_dot_still_hears_the_answer()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new FaultyServer(UntilFinalDot(Ok)) { OnFinalDot = stop.Cancel };

        Assert.Equal(new DeliveryOutcome.Sent("ok"), await HandOver(server.Port, ct: stop.Token));
    }

    [Fact]
    public async Task A_password_is_never_sent_unencrypted_to_another_machine()
    {
        IPAddress? own = NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up)
            .SelectMany(i => i.GetIPProperties().UnicastAddresses)
            .Select(a => a.Address)
            .FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Assert.SkipWhen(own is null, "This machine has no address but its own loopback.");
        await using var server = new FaultyServer(own, [Hello, "250-mail.example.se\r\n250 AUTH PLAIN LOGIN\r\n"]);
        var transport = new SmtpTransport(new SmtpSettings
        {
            Host = own.ToString(),
            Port = server.Port,
            Security = SecureSocketOptions.Auto,
            User = "natverk",
            Password = "hemligt",
        });

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await transport.HandOver(Letter(), TestContext.Current.CancellationToken));

        Assert.Equal("The connection is not encrypted: the password is not sent.", refused.Details);
        Assert.StartsWith("EHLO ", server.Heard[0], StringComparison.Ordinal);
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal));
    }
}
