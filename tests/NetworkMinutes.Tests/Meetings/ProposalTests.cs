using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class ProposalTests
{
    private readonly Room room = new();

    public ProposalTests()
    {
        room.Meeting.AddItem("Övriga frågor");
        room.Meeting.AddItem("Nästa möte");
    }

    [Fact]
    public void An_accepted_item_stands_before_what_closes_the_meeting_with_its_presenter()
    {
        var proposal = Propose("Språkombud");

        var item = room.Meeting.Accept(proposal, "Bra!", Room.Noon);

        Assert.Equal(["Introduktion", "Språkombud", "Övriga frågor", "Nästa möte"], room.Meeting.Agenda.Select(i => i.Title));
        Assert.Equal(("Ulf Sandgren, Partille", 20), (item.Presenter, item.Minutes));
        Assert.Equal((ProposalState.Accepted, "Bra!"), (proposal.State, proposal.Answer));
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.Decline(proposal, "Nej.", Room.Noon)).Rule);
    }

    [Fact]
    public void Who_is_declined_is_told_why()
    {
        var proposal = Propose("Språkombud");
        Assert.Equal("Answer", Assert.Throws<RuleBroken>(() => room.Meeting.Decline(proposal, " ", Room.Noon)).Field);
        room.Meeting.Decline(proposal, "Vi tar det i vår.", Room.Noon);
        Assert.Equal((ProposalState.Declined, "Vi tar det i vår."), (proposal.State, proposal.Answer));
        Assert.Equal(3, room.Meeting.Items.Count);
    }

    [Fact]
    public void Only_those_with_a_seat_propose_and_only_before_the_meeting()
    {
        Assert.Equal(Rule.NotFound, Assert.Throws<RuleBroken>(() => room.Meeting.Propose(new() { Name = "Olle Ek" }, "x", "", null, Room.Noon, Room.Today)).Rule);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.Propose(room.Ulf, "x", "", null, Room.Noon, Room.Today.AddDays(1))).Rule);
        room.Write("Nu är vi igång.");
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => Propose("x")).Rule);
    }

    [Fact]
    public void Nobody_fills_the_coordinators_list()
    {
        for (var i = 0; i < 10; i++) Propose($"Punkt {i}");
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => Propose("En till")).Rule);
    }

    private AgendaProposal Propose(string title) => room.Meeting.Propose(room.Ulf, title, "Vi behöver besluta.", 20, Room.Noon, Room.Today);
}
