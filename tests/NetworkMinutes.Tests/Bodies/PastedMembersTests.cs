using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.Bodies;

public class PastedMembersTests
{
    static readonly DateOnly Today = new(2026, 11, 22);
    static readonly Organisation Härryda = new() { Name = "Härryda", OfficialName = "Härryda kommun", Kind = OrganisationKind.Municipality };
    static readonly Organisation Göteborg = new() { Name = "Göteborg", OfficialName = "Göteborgs Stad", NameForms = ["Gbg Stad"], Kind = OrganisationKind.Municipality };
    static readonly Person Anna = Someone("Anna Berglund", Härryda, "anna.berglund@harryda.example");
    static readonly Person Samira = Someone("Samira Haddad", Göteborg, null);

    readonly Body body = new();

    [Theory]
    [InlineData("Per Ek, Härryda, per.ek@harryda.example, Enhetschef")]
    [InlineData("Per Ek; Härryda; per.ek@harryda.example; Enhetschef")]
    [InlineData("Per Ek\tHärryda kommun\tper.ek@harryda.example\tEnhetschef")]
    [InlineData("Per Ek <per.ek@harryda.example>, Härryda, Enhetschef")]
    [InlineData("Härryda, Per Ek, Enhetschef, Per.Ek@harryda.example")]
    [InlineData("  \"Per  Ek\" ; Härryda ;per.ek@harryda.example;Enhetschef;")]
    public void A_new_person_is_read_in_the_ways_lists_are_written(string line)
    {
        var read = Assert.Single(Read(line));

        Assert.Equal((PastedKind.NewPerson, "Per Ek", Härryda, "per.ek@harryda.example", "Enhetschef"), (read.Kind, read.Name, read.Organisation, read.Email, read.JobFunction));
    }

    [Theory]
    [InlineData("Anna Berglund")]
    [InlineData("anna berglund, Härryda kommun")]
    [InlineData("Anna Berglund <ANNA.BERGLUND@harryda.example>")]
    [InlineData("Anna Berglund\tGöteborg\tanna.berglund@harryda.example")]
    public void A_known_person_is_known_again(string line)
    {
        var read = Assert.Single(Read(line));

        Assert.Equal((PastedKind.KnownPerson, Anna), (read.Kind, read.Person));
    }

    [Theory]
    [InlineData("Per Ek", "Kommun eller organisation saknas.")]
    [InlineData("per.ek@harryda.example", "Namnet saknas.")]
    [InlineData("Per Ek, Härryda, per@ek", "”per@ek” är ingen e-postadress. Skriv den som namn@kommun.se.")]
    [InlineData("Per Ek, Härryda, per@a.se, per@b.se", "Raden har flera adresser. Skriv en person på varje rad.")]
    [InlineData("Per Ek, Härryda, anna.berglund@harryda.example", "Adressen hör till Anna Berglund, Härryda. Rätta namnet eller adressen.")]
    public void What_cannot_be_read_says_why(string line, string sentence)
    {
        var read = Assert.Single(Read(line));

        Assert.Equal((PastedKind.Problem, sentence), (read.Kind, read.Sentence));
    }

    [Fact]
    public void A_spreadsheet_head_is_no_person() =>
        Assert.Equal([PastedKind.Heading, PastedKind.NewPerson], Read("Namn\tKommun\tE-post\nPer Ek\tHärryda\t").Select(r => r.Kind));

    [Fact]
    public void An_address_list_on_one_line_is_one_person_a_piece() =>
        Assert.Equal(["Anna Berglund", "Samira Haddad"], Read("Anna Berglund <anna.berglund@harryda.example>; Samira Haddad <s.h@goteborg.example>;").Select(r => r.Person?.Name ?? r.Name + "!").Select(n => n.TrimEnd('!')));

    [Fact]
    public void The_same_person_twice_is_pointed_out() =>
        Assert.Equal("Samma person eller adress står redan på rad 1.", Read("Per Ek, Härryda\nper ek, Härryda kommun")[1].Sentence);

    [Fact]
    public void A_member_is_not_seated_again()
    {
        body.Seat(Anna, MembershipRole.Member, null);

        Assert.Equal(PastedKind.AlreadyMember, Read("Anna Berglund, Härryda")[0].Kind);
    }

    [Fact]
    public void An_ended_seat_may_be_taken_again()
    {
        body.Seat(Anna, MembershipRole.Member, null).EndOn(Today.AddDays(-1));

        Assert.Equal(PastedKind.KnownPerson, Read("Anna Berglund, Härryda")[0].Kind);
    }

    [Fact]
    public void New_people_of_a_new_organisation_share_it()
    {
        var directory = new NetworkMinutes.Meetings.Directory([Härryda], []);
        var seats = Read("Per Ek, Borås\nIda Alm, Borås kommun").Select(r => body.Seat(r, directory, MembershipRole.Member, Today, _ => true)).ToList();

        Assert.Same(seats[0].Organisation, seats[1].Organisation);
        Assert.Equal("Borås är en ny organisation.", Read("Per Ek, Borås")[0].Sentence);
    }

    [Fact]
    public void No_line_is_lost()
    {
        var part = Gen.Elements("Anna Berglund", "Per Ek", "Härryda", "Gbg Stad", "a@b.se", "<a@b.se>", "@", "<", ">", ",", ";", "\t", " ", "\n", "\r\n", "Namn", "Kommun", "\u2028", "");
        var anything = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "");
        var text = Gen.OneOf(part, anything).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(text.ToArbitrary(), pasted =>
        {
            var read = Read(pasted);
            var lines = pasted.ReplaceLineEndings("\n").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
            return Bare(string.Concat(lines)) == Bare(string.Concat(read.Select(r => r.Line)))
                && read.Select(r => r.Number).SequenceEqual(read.Select(r => r.Number).Order())
                && read.Where(r => r.Kind == PastedKind.Problem).All(r => r.Sentence.Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    static string Bare(string text) => string.Concat(text.Where(c => c is not (' ' or '\t' or ';' or ',')));

    IReadOnlyList<PastedMember> Read(string text) => new PastedMembers(body, [Anna, Samira], [Härryda, Göteborg], Today).Read(text);

    static Person Someone(string name, Organisation organisation, string? address)
    {
        var person = new Person { Name = name, Organisation = organisation };
        person.GiveAddress(address);
        return person;
    }
}
