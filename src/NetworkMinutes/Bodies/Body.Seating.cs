using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

public partial class Body
{
    /// <summary>Seats somebody from a pasted list, made anew when unknown.</summary>
    /// <param name="directory">Gains the people and organisations that are made.</param>
    /// <param name="mayGiveAddress">Whether a known person without an address may get the pasted one.</param>
    public Membership Seat(PastedMember pasted, Meetings.Directory directory, MembershipRole role, DateOnly? from, Func<Person, bool> mayGiveAddress)
    {
        if (!pasted.IsToBeSeated) throw new RuleBroken(Rule.Invalid, pasted.Sentence, pasted.Field);
        var person = pasted.Person ?? new Person { Name = pasted.Name };
        if (pasted.Person is null) person.WorkAt(pasted.Organisation ?? directory.OrganisationOrNew(pasted.OrganisationName));
        if (person.Email is null && pasted.Email is not null && (pasted.Person is null || mayGiveAddress(person))) person.GiveAddress(pasted.Email);
        if (person.JobFunction is null && pasted.JobFunction.Length > 0) person.JobFunction = pasted.JobFunction;
        return Seat(person, role, from);
    }
}
