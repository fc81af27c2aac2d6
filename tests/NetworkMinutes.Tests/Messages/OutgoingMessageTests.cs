using NetworkMinutes.Messages;

namespace NetworkMinutes.Tests.Messages;

public class OutgoingMessageTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 13, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_server_that_is_down_over_a_weekend_costs_no_message()
    {
        var (message, now) = (New(), Now);
        while (message.State == MessageState.Waiting && now < Now.AddDays(10))
        {
            now = message.NextAttemptAt!.Value;
            message.BeginSending();
            message.Postpone("Mejlservern går inte att nå.", now);
        }

        Assert.Equal(MessageState.Failed, message.State);
        Assert.InRange(now - Now, TimeSpan.FromDays(2.5), TimeSpan.FromDays(5));
    }

    [Fact]
    public void What_is_on_its_way_or_sent_is_not_sent_again()
    {
        var message = New();
        Assert.Throws<RuleBroken>(() => message.SendAgain(Now));
        message.BeginSending();
        Assert.Throws<RuleBroken>(() => message.SendAgain(Now));
        message.MarkSent(Now);
        Assert.Throws<RuleBroken>(() => message.SendAgain(Now));
        Assert.Throws<RuleBroken>(() => message.ConfirmArrived(Now));
    }

    [Fact]
    public void A_copy_to_another_address_leaves_what_was_tried_on_record()
    {
        var message = New();
        message.BeginSending();
        message.Fail("Adressen finns inte.");

        var copy = message.Again("ny@ale.example", "2@networkminutes", Now);
        message.ReplacedBy(copy.To);

        Assert.Equal(("fel@ale.example", "ny@ale.example"), (message.To, copy.To));
        Assert.False(message.IsProblem);
        Assert.Equal(message.OwnFile!.Bytes, copy.OwnFile!.Bytes);
        Assert.NotSame(message.OwnFile, copy.OwnFile);
    }

    static OutgoingMessage New() => OutgoingMessage.Trial(1, "fel@ale.example", "", null, "x", "y", "z.docx", [1], "1@networkminutes", Now);
}
