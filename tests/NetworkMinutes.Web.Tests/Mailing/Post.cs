using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MimeKit;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;

namespace NetworkMinutes.Web.Tests.Mailing;

/// <summary>A mail worker over a database of its own, at a time that the test sets.</summary>
internal sealed class Post : IAsyncDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("networkminutes-mail-");
    readonly List<MailWorker> workers = [];
    readonly Complaints complaints = new();

    Post() => Store = new MinutesStore(new SqliteFile(Path.Combine(folder.FullName, "test.db")));

    public MinutesStore Store { get; }
    public SetTime Time { get; } = new();

    public static async Task<Post> With(params string[] addresses)
    {
        var post = new Post();
        await post.Store.Migrate();
        await post.Store.Write(db =>
        {
            foreach (var (address, number) in addresses.Select((a, i) => (a, i)))
                db.Messages.Add(OutgoingMessage.Trial(1, address, "", null, "Anteckningar", "Hej!\n", "Anteckningar.docx", [1, 2, 3], $"{number}@networkminutes", post.Time.GetUtcNow()));
            return Task.CompletedTask;
        });
        return post;
    }

    public async Task<MailWorker> Start(IMailTransport transport)
    {
        var worker = new MailWorker(Store, transport, new SmtpSettings(), new Clock(Time), Time, complaints);
        workers.Add(worker);
        await worker.StartAsync(CancellationToken.None);
        return worker;
    }

    /// <summary>Waits until the worker has met trouble and said so in its log.</summary>
    public async Task UntilItComplains()
    {
        for (var tries = 0; complaints.Count == 0; tries++)
        {
            if (tries > 400) throw new TimeoutException("The worker never complained.");
            await Task.Delay(25);
        }
    }

    public async Task<OutgoingMessage> Message(int number = 0)
    {
        await using var db = Store.Read();
        return await db.Messages.OrderBy(m => m.Id).Skip(number).FirstAsync();
    }

    public async Task<OutgoingMessage> Until(Func<OutgoingMessage, bool> holds, int number = 0)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            if (await Message(number) is var message && holds(message)) return message;
            await Task.Delay(25);
        }

        throw new TimeoutException($"Still {(await Message(number)).State}.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers) await worker.StopAsync(new CancellationToken(canceled: true));
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

internal sealed class SetTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 13, 3, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>Answers as told, the last answer again and again, and remembers what it was given.</summary>
internal sealed class ToldTransport(params Func<CancellationToken, Task<DeliveryOutcome>>[] answers) : IMailTransport
{
    public static readonly Func<CancellationToken, Task<DeliveryOutcome>> Takes = _ => Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Sent("250 Taken"));

    public List<MimeMessage> Given { get; } = [];

    public static Func<CancellationToken, Task<DeliveryOutcome>> Refuses(bool permanent) =>
        _ => Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Refused("Brevlådan är full.", permanent, "452 4.2.2"));

    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        Given.Add(message);
        return answers[Math.Min(Given.Count, answers.Length) - 1](ct);
    }
}

/// <summary>Counts what the worker could not help.</summary>
internal sealed class Complaints : ILogger<MailWorker>
{
    private int count;

    public int Count => Volatile.Read(ref count);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error) Interlocked.Increment(ref count);
    }
}
