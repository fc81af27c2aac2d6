using System.Text.RegularExpressions;
using NetworkMinutes.Mail.Tests.Servers;

namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>A program of its own over the demo data, with its mail going through a real mail server. Started by the first that asks.</summary>
public sealed partial class MailedProgram : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-story-");
    private readonly List<ReadMail> taken = [];
    private RunningProgram? program;
    private MailServer? server;
    private MailReader? reader;

    public Uri Address => program!.Address;

    public async Task Start()
    {
        if (program is not null) return;
        server = await MailServer.Start();
        reader = MailReader.Start();
        program = await RunningProgram.Start(
            data.FullName,
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("Mail__Host", "127.0.0.1"),
            ("Mail__Port", $"{server.Port}"),
            ("Mail__Security", "None"),
            ("Mail__FromAddress", "anteckningar@gr.example"));
    }

    /// <summary>The next sign-in mail to this address; what comes before it is kept as well.</summary>
    internal async Task<(string Link, string Code)> SignInMailTo(string address)
    {
        var mail = await Next(m => m.Attachments.Length == 0 && IsTo(m, address));
        return (Link().Match(mail.Text).Value, Code().Match(mail.Text).Value);
    }

    /// <summary>All mails with this subject that the server has taken before the last one waited for.</summary>
    internal IReadOnlyList<ReadMail> Taken(string subject) => [.. taken.Where(m => m.Subject == subject)];

    internal static bool IsTo(ReadMail mail, string address) => mail.To is [[_, var to]] && to == address;

    private async Task<ReadMail> Next(Func<ReadMail, bool> wanted)
    {
        while (true)
        {
            var mail = await reader!.Read((await server!.Taken()).Content);
            taken.Add(mail);
            if (wanted(mail)) return mail;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null) await program.DisposeAsync();
        if (reader is not null) await reader.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        data.Delete(recursive: true);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/sign-in/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=koden )\d{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
