using System.Text;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Mail.Tests.Servers;
using NetworkMinutes.Messages;

namespace NetworkMinutes.Web.Tests.Mailing;

public class MailWorkerTests
{
    [Fact]
    public async Task What_waits_is_sent_once_with_its_file()
    {
        await using var post = await Post.With("anna@harryda.example", "ulf@partille.example");
        var transport = new ToldTransport(ToldTransport.Takes);

        await post.Start(transport);
        await post.Until(m => m.State == MessageState.Sent, 1);

        Assert.Equal(["anna@harryda.example", "ulf@partille.example"], transport.Given.Select(m => m.To.Mailboxes.Single().Address));
        Assert.Equal("Anteckningar.docx", Assert.Single(transport.Given[0].Attachments).ContentDisposition?.FileName);
        Assert.Equal(post.Time.Now, (await post.Message()).SentAt);
    }

    [Fact]
    public async Task Refused_for_now_is_tried_again_later_with_the_same_id()
    {
        await using var post = await Post.With("anna@harryda.example");
        var transport = new ToldTransport(ToldTransport.Refuses(permanent: false), ToldTransport.Takes);

        var worker = await post.Start(transport);
        var waiting = await post.Until(m => m is { State: MessageState.Waiting, Attempts: 1 });
        Assert.Equal(post.Time.Now.AddMinutes(1), waiting.NextAttemptAt);
        Assert.Equal("Brevlådan är full. (452 4.2.2)", waiting.Problem);
        post.Time.Now += TimeSpan.FromMinutes(1);
        worker.Wake();
        await post.Until(m => m.State == MessageState.Sent);

        Assert.Equal(transport.Given[0].MessageId, transport.Given[1].MessageId);
    }

    [Fact]
    public async Task Refused_for_good_waits_for_a_person_and_lets_the_next_pass()
    {
        await using var post = await Post.With("gone@harryda.example", "ulf@partille.example");
        var transport = new ToldTransport(ToldTransport.Refuses(permanent: true), ToldTransport.Takes);

        await post.Start(transport);
        await post.Until(m => m.State == MessageState.Sent, 1);

        Assert.Equal(MessageState.Failed, (await post.Message()).State);
        Assert.Equal(2, transport.Given.Count);
    }

    [Fact]
    public async Task An_address_no_mail_can_be_written_to_fails_without_being_handed_over()
    {
        await using var post = await Post.With("åsa@harryda.example");
        var transport = new ToldTransport(ToldTransport.Takes);

        await post.Start(transport);

        Assert.Contains("tecken som inte får finnas", (await post.Until(m => m.State == MessageState.Failed)).Problem, StringComparison.Ordinal);
        Assert.Empty(transport.Given);
    }

    [Fact]
    public async Task A_fault_in_the_hand_over_is_uncertain_and_the_worker_goes_on()
    {
        await using var post = await Post.With("anna@harryda.example", "ulf@partille.example");
        var transport = new ToldTransport(_ => throw new InvalidOperationException("a bug"), ToldTransport.Takes);

        await post.Start(transport);
        await post.Until(m => m.State == MessageState.Sent, 1);

        Assert.Equal(MessageState.Uncertain, (await post.Message()).State);
    }

    [Fact]
    public async Task A_crash_between_the_marks_is_uncertain_at_the_next_start_and_is_not_sent_twice()
    {
        await using var post = await Post.With("anna@harryda.example");
        var crashed = new ToldTransport(async _ =>
        {
            await new TaskCompletionSource().Task;
            return null!;
        });
        await post.Start(crashed);
        await post.Until(m => m.State == MessageState.BeingSent);
        var after = new ToldTransport(ToldTransport.Takes);

        var worker = await post.Start(after);
        var message = await post.Until(m => m.State == MessageState.Uncertain);
        Assert.Empty(after.Given);

        await post.Store.Write(async db => (await db.Messages.SingleAsync()).SendAgain(post.Time.Now));
        worker.Wake();
        await post.Until(m => m.State == MessageState.Sent);
        Assert.Equal(message.MessageId, Assert.Single(after.Given).MessageId);
    }

    [Fact]
    public async Task Stopped_before_anything_was_sent_it_waits_as_if_untried()
    {
        await using var post = await Post.With("anna@harryda.example");
        var worker = await post.Start(new ToldTransport(async ct =>
        {
            await Task.Delay(Timeout.Infinite, ct);
            return null!;
        }));
        await post.Until(m => m.State == MessageState.BeingSent);

        await worker.StopAsync(CancellationToken.None);

        var message = await post.Message();
        Assert.Equal((MessageState.Waiting, 0), (message.State, message.Attempts));
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_after_the_hand_over_costs_no_second_copy()
    {
        await using var post = await Post.With("anna@harryda.example");
        var transport = new ToldTransport(async _ =>
        {
            await Rename("Messages", "Away");
            return new DeliveryOutcome.Sent("250 Taken");
        });

        await post.Start(transport);
        await post.UntilItComplains();
        await Rename("Away", "Messages");
        await post.Until(m => m.State == MessageState.Sent);

        Assert.Single(transport.Given);

        Task Rename(string from, string to) => post.Store.Write(async db =>
        {
            var sql = $"ALTER TABLE \"{from}\" RENAME TO \"{to}\"";
            await db.Database.ExecuteSqlRawAsync(sql);
        });
    }

    [Fact]
    public async Task A_call_is_never_lost_between_rounds()
    {
        await using var post = await Post.With();
        var transport = new ToldTransport(ToldTransport.Takes);
        var worker = await post.Start(transport);
        for (var i = 0; i < 20; i++)
        {
            var number = i;
            await post.Store.Write(db =>
            {
                db.Messages.Add(OutgoingMessage.Trial(1, "a@b.example", "", null, "x", "y", "z.docx", [1], $"{number}@networkminutes", post.Time.Now));
                return Task.CompletedTask;
            });
            worker.Wake();
            await post.Until(m => m.State == MessageState.Sent, number);
        }

        Assert.Equal(20, transport.Given.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(20, transport.Given.Count);
    }

    [Fact]
    public async Task A_real_server_takes_refuses_and_postpones()
    {
        await using var server = await MailServer.Start();
        await using var post = await Post.With("anna@harryda.example", "unknown@harryda.example", "busy@harryda.example");

        await post.Start(new SmtpTransport(new SmtpSettings { Host = "localhost", Port = server.Port, Security = SecureSocketOptions.None }));
        await post.Until(m => m.Attempts == 1 && m.State != MessageState.BeingSent, 2);

        var taken = await server.Taken();
        Assert.Equal(["anna@harryda.example"], taken.Recipients);
        Assert.Contains("filename=Anteckningar.docx", Encoding.ASCII.GetString(taken.Content), StringComparison.Ordinal);
        Assert.Equal(MessageState.Sent, (await post.Message()).State);
        Assert.Contains("550 5.1.1", (await post.Message(1)).Problem, StringComparison.Ordinal);
        Assert.Equal(MessageState.Failed, (await post.Message(1)).State);
        Assert.Equal(MessageState.Waiting, (await post.Message(2)).State);
    }
}
