using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;
using Directory = NetworkMinutes.Meetings.Directory;

namespace NetworkMinutes.Tests.Meetings;

public class ImportDoubtsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Organisation Ale = new() { Name = "Ale", OfficialName = "Ale kommun", Kind = OrganisationKind.Municipality };
    private static readonly Person[] Members = [.. new[] { "Anna Ros", "Anna Ek", "Petra Lindahl", "Lena Ståhl", "Erik Nordin" }.Select(name => new Person { Name = name, Organisation = Ale })];

    [Theory]
    [InlineData("Anna", "Anna Ros, Ale eller Anna Ek, Ale")]
    [InlineData("Lena Stål", "Lena Ståhl, Ale")]
    [InlineData("Lena Stål, Ale", "Lena Ståhl, Ale")]
    [InlineData("Eric Nordin", "Erik Nordin, Ale")]
    [InlineData("Lindahl Petra", "Petra Lindahl, Ale")]
    public void A_name_that_may_be_another_s_is_asked_about(string name, string may) =>
        Assert.Equal([$"Vem är {name.Split(',')[0]}? Kan vara {may}."], Doubts("Närvarande: " + name + (name.Contains(',', StringComparison.Ordinal) ? "" : ", Petra")));

    [Theory]
    [InlineData("Petra, Lena")]
    [InlineData("Yngve, Petra")]
    [InlineData("Lena Ståhl, Ale")]
    [InlineData("Lena Dahl, Ale")]
    [InlineData("Erik Lundin, Ale")]
    [InlineData("Lena Stål, Tjörn")]
    public void Other_names_are_not(string names) => Assert.Empty(Doubts("Närvarande: " + names));

    [Fact]
    public void A_day_to_come_and_two_days_are_asked_about()
    {
        Assert.Equal([ImportDoubts.InTheFuture], Doubts("Närvarande: Petra", "2026-11-21"));
        Assert.Equal(["Texten säger den 3 maj 2024, filens namn den 4 maj 2024."], Doubts("Närvarande: Petra", named: new DateOnly(2024, 5, 4)));
        Assert.Empty(Doubts("Närvarande: Petra", named: new DateOnly(2024, 5, 3)));
        Assert.Equal([ImportDoubts.Undated], Doubts("Närvarande: Petra", ""));
    }

    [Fact]
    public void Two_meetings_in_one_file_are_told() => Assert.Equal(
        ["Texten ser ut att rymma två möten: den 3 maj 2024 och den 6 september 2024. Läs in dem var för sig."],
        Doubts("Närvarande: Petra\n\n1. Bröd\nVi talade.\n\nAnteckningar 2024-09-06\n\nNärvarande: Petra"));

    [Theory]
    [InlineData("Nätverk för kommunikatörer", "Texten nämner ”Nätverk för kommunikatörer”.")]
    [InlineData("Nätverket för kostchefer", null)]
    public void Minutes_of_another_body_are_asked_about(string named, string? doubt) =>
        Assert.Equal(doubt is null ? [] : [doubt], Doubts("Närvarande: Petra", $"{named} 2024-05-03"));

    [Theory]
    [InlineData("Anmält förhinder: Öckerö, Partille", "Anmält förhinder: Öckerö, Partille")]
    [InlineData("Med var: Ivar Lodin (Tjörn)", "Med var: Ivar Lodin (Tjörn)")]
    [InlineData("Lokaler\nBeslut: Nätverket hyr salen.", "Lokaler")]
    [InlineData("Mölndals stadshus", null)]
    [InlineData("Hej alla! Tack för ett bra möte i tisdags.", null)]
    public void What_was_not_understood_before_the_first_item_is_asked_about_when_it_weighs(string remnant, string? quoted)
    {
        var read = Read("Närvarande: Petra", "2024-05-03") with { Preamble = remnant };
        Assert.Equal(quoted is null ? [] : [$"Före första punkten står något som inte förstods: ”{quoted}”."], Doubts(read));
    }

    [Theory]
    [InlineData("Frånvarande: Petra Lindahl (sjuk)", true)]
    [InlineData("Frånvarande\nPetra Lindahl\tAle\tVAB", true)]
    [InlineData("Frånvarande: Petra Lindahl (Ale)", false)]
    public void That_a_reason_stands_in_the_file_is_seen(string list, bool told) =>
        Assert.Equal(told, ImportDoubts.TellsReasons(MinutesText.Read($"Anteckningar 2024-05-03\n\n{list}\n\n1. Start\nText.\n\n2. Slut\nText.", new ReadingContext(Today))));

    private static IReadOnlyList<string> Doubts(string list, string day = "2024-05-03", DateOnly? named = null) => Doubts(Read(list, day), named);

    private static ParsedMinutes Read(string list, string day) =>
        MinutesText.Read($"Anteckningar {day}\n\n{list}\n\n1. Start\nText.\n\n2. Slut\nText.", new ReadingContext(Today));

    private static IReadOnlyList<string> Doubts(ParsedMinutes read, DateOnly? named = null)
    {
        var body = new Body { Name = "Kostnätverket" };
        foreach (var person in Members) body.Memberships.Add(new Membership { Person = person });
        return ImportDoubts.Of(read, named, body, new Directory([Ale], Members), Today);
    }
}
