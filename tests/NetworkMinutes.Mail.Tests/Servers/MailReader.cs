using System.Text.Json;
using MimeKit;

namespace NetworkMinutes.Mail.Tests.Servers;

internal sealed record ReadMail(
    string[][] From, string[][] To, string Subject, string MessageId, DateTimeOffset Date, string[][] Fields,
    string Text, ReadAttachment[] Attachments, string[] Defects);

internal sealed record ReadAttachment(string FileName, byte[] Content);

/// <summary>Reads messages with another's parser: Python's.</summary>
internal sealed class MailReader : IAsyncDisposable
{
    private readonly Tool tool;

    private MailReader(Tool tool) => this.tool = tool;

    public static MailReader Start()
    {
        Tool.RequireModule("email");
        return new MailReader(Tool.Start(Tool.Python, Tool.Script("read_mail.py")));
    }

    public async Task<ReadMail> Read(byte[] content)
    {
        await tool.WriteLine(Convert.ToBase64String(content));
        return JsonSerializer.Deserialize<ReadMail>(await tool.ReadLine(), JsonSerializerOptions.Web)!;
    }

    public Task<ReadMail> Read(MimeMessage message) => Read(message.Bytes());

    public ValueTask DisposeAsync() => tool.DisposeAsync();
}
