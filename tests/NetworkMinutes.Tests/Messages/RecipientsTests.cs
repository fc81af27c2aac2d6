using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Messages;

public class RecipientsTests
{
    readonly Room room = new();

    [Fact]
    public void Members_absent_or_not_hosts_guests_and_others_get_it_each_address_once()
    {
        room.AnnaBerglund.GiveAddress("anna@harryda.example");
        room.Ulf.GiveAddress("ulf@partille.example");
        room.Karin.GiveAddress("karin@gr.example");
        room.Meeting.Mark(room.Meeting.Attendance.Single(a => a.Person == room.Ulf), AttendanceStatus.Absent);
        var guest = Someone("Josefin Ravn", "josefin@fou.example");
        room.Meeting.Call(guest, null, AttendanceCapacity.Guest);
        room.Body.ExtraRecipients = ["registrator@gr.example", "ulf@partille.example"];

        var found = Recipients.Of(room.Meeting, Room.Today, ["registrator@gr.example", "ny@ale.example"]);

        Assert.Equal(
            [("Josefin Ravn", "gäst"), ("Karin Dahl", "samordnare"), ("Anna Berglund", "ledamot"), ("Ulf Sandgren", "ledamot, frånvarande"), ("", "får alltid en kopia"), ("", "tillagd här")],
            found.Reached.Select(r => (r.Name, r.Why)));
        Assert.Equal(found.Reached.Count, found.Reached.DistinctBy(r => r.Address).Count());
        Assert.Equal(["Anna Rosén"], found.Unreachable.Select(u => u.Person.Name));
        Assert.Equal([false, true, true, true, false, false], found.Reached.Select(r => r.Reads));
    }

    [Fact]
    public void A_seat_that_had_ended_by_the_day_gets_nothing()
    {
        var former = Someone("Bengt Carlvik", "bengt@molndal.example");
        room.Body.Seat(former, MembershipRole.Member, null).EndOn(new DateOnly(2026, 6, 12));

        Assert.DoesNotContain(Recipients.Of(room.Meeting, Room.Today, []).Reached, r => r.Person == former);
    }

    [Fact]
    public void The_nominated_get_it_even_from_outside_the_body()
    {
        var outside = Someone("Samira Haddad", "samira@goteborg.example");
        room.Meeting.Call(outside, null, AttendanceCapacity.Guest);
        room.Write("Beslut: Nätverket nominerar Samira Haddad till arbetsgruppen.");
        room.Meeting.Attendance.RemoveAll(a => a.Person == outside);

        Assert.Equal("nominerad", Recipients.Of(room.Meeting, Room.Today, []).Reached.Single(r => r.Person == outside).Why);
    }

    [Theory]
    [InlineData("a@b.se, C@d.se;a@b.se\r\ne@f.se", new[] { "a@b.se", "c@d.se", "e@f.se" })]
    [InlineData(" ", new string[0])]
    [InlineData(null, new string[0])]
    public void Typed_addresses_are_read_as_people_write_them(string? typed, string[] expected) => Assert.Equal(expected, Recipients.Typed(typed, "Extra"));

    [Fact]
    public void A_typed_thing_that_is_no_address_is_named() =>
        Assert.Equal(("Extra", "”nej” är ingen e-postadress. Skriv den som namn@kommun.se."), Assert.Throws<RuleBroken>(() => Recipients.Typed("a@b.se nej", "Extra")) is var e ? (e.Field, e.Message) : default);

    static Person Someone(string name, string address)
    {
        var person = new Person { Name = name };
        person.GiveAddress(address);
        return person;
    }
}
