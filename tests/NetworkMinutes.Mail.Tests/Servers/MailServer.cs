using System.Globalization;
using System.Text.Json;

namespace NetworkMinutes.Mail.Tests.Servers;

internal sealed record TakenMail(string Sender, string[] Recipients, byte[] Content, bool Secure, string User, string[] Size);

/// <summary>A real mail server, aiosmtpd, on a port of its own.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Tool tool;

    private MailServer(Tool tool, int port) => (this.tool, Port) = (tool, port);

    public int Port { get; }

    public static async Task<MailServer> Start(params IEnumerable<string> options)
    {
        Tool.RequireModule("aiosmtpd");
        Tool server = Tool.Start(Tool.Python, [Tool.Script("mail_server.py"), .. options]);
        return new MailServer(server, int.Parse(await server.ReadLine(), CultureInfo.InvariantCulture));
    }

    public async Task<TakenMail> Taken() =>
        JsonSerializer.Deserialize<TakenMail>(await tool.ReadLine(), JsonSerializerOptions.Web)!;

    public ValueTask DisposeAsync() => tool.DisposeAsync();
}
