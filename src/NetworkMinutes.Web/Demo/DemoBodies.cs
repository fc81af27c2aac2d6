using NetworkMinutes.Bodies;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Demo;

/// <summary>Organisations, people, bodies and seats.</summary>
internal sealed class DemoBodies(DemoFiles files)
{
    public const string AdministratorAddress = "ada.noren@gr.example";

    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);

    public List<Organisation> Organisations { get; } = [];
    public IEnumerable<Person> People => people.Values;
    public Dictionary<string, Body> Bodies { get; } = new(StringComparer.Ordinal);

    public Person Person(string name) => people[name];

    public void AddTo(MinutesDb db)
    {
        Organisations.AddRange(files.Register.Organisations.Select(o => new Organisation
        {
            Name = o.Name,
            OfficialName = o.OfficialName,
            NameForms = [.. o.NameForms],
            Kind = KindOf(o.Kind),
        }));
        foreach (var person in files.Register.People) Add(person.Name, person.Organisation, person.Email, person.Function);
        Add("Ada Norén", "GR", AdministratorAddress, "Administratör").IsAdministrator = true;
        foreach (var body in files.Register.Bodies) Bodies[body.Key] = Make(body);
        foreach (var group in files.Register.WorkingGroups) Bodies[group.Key] = Make(group);
        db.AddRange(Organisations);
        db.AddRange(People);
        db.AddRange(Bodies.Values);
    }

    private Body Make(DemoBody source)
    {
        var body = new Body
        {
            Name = source.Name,
            Kind = source.Kind == "branchCouncil" ? BodyKind.BranchCouncil : BodyKind.Network,
            Purpose = $"{source.Purpose} {source.About.Rhythm}",
            Label = source.Label,
            StandingItems = [.. source.About.StandingItems],
        };
        foreach (var coordinator in source.Coordinators) body.Seat(Person(coordinator), MembershipRole.Coordinator, Since(coordinator));
        foreach (var member in files.Members(source.Key))
        {
            var role = member.Name == source.Chair ? MembershipRole.Chair : member.Name == source.ViceChair ? MembershipRole.ViceChair : MembershipRole.Member;
            var joined = source.Joined.FirstOrDefault(j => j.Name == member.Name);
            body.Seat(Add(member.Name, member.Municipality, member.Email, member.Function), role, joined?.From ?? Since(member.Name)).Note = joined?.Responsibility;
        }

        foreach (var former in source.FormerMembers)
        {
            var person = Add(former.Name, former.Municipality!, former.Email!, former.Function!);
            body.Seat(person, MembershipRole.Member, former.From).To = former.To;
        }

        return body;
    }

    /// <summary>A plausible first of January between 2017 and 2024, the same each time.</summary>
    private static DateOnly Since(string name) => new(2017 + (name.Sum(c => c) % 8), 1, 1);

    private Body Make(DemoGroup source)
    {
        var endsOn = DateOnly.TryParse(source.Ends, SwedishText.Culture, out var day) ? day : (DateOnly?)null;
        var group = new Body
        {
            Name = source.Name,
            Kind = BodyKind.WorkingGroup,
            Parent = Bodies[source.Parent],
            Purpose = endsOn is null ? $"{source.Purpose} Gruppen avslutas {source.Ends}." : source.Purpose,
            FormedOn = source.Formed.Date,
            EndsOn = endsOn,
        };
        foreach (var member in source.Members)
        {
            var seat = group.Seat(Person(member.Name), MembershipRole.Member, member.From);
            (seat.To, seat.Note) = (member.To, member.Role);
        }

        return group;
    }

    private Person Add(string name, string organisation, string email, string function)
    {
        if (people.TryGetValue(name, out var known)) return known;
        var person = new Person { Name = name, JobFunction = function, Organisation = Organisations.First(o => o.Name == organisation) };
        person.GiveAddress(email);
        return people[name] = person;
    }

    private static OrganisationKind KindOf(string kind) => kind switch
    {
        "municipality" => OrganisationKind.Municipality,
        "municipalAssociation" => OrganisationKind.MunicipalAssociation,
        "region" => OrganisationKind.Region,
        "agency" => OrganisationKind.Authority,
        _ => OrganisationKind.Other,
    };
}
