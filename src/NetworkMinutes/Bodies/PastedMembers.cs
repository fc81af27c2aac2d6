using System.Text.RegularExpressions;
using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

/// <summary>Reads a list "Namn, Kommun, e-post, Funktion", one person a line, as pasted from a mail or a spreadsheet. No line is lost.</summary>
/// <param name="people">With organisations.</param>
public sealed partial class PastedMembers(Body body, IEnumerable<Person> people, IEnumerable<Organisation> organisations, DateOnly today)
{
    private static readonly string[] Headings = ["namn", "förnamn", "kommun", "organisation", "e-post", "epost", "e-postadress", "mejl", "mail", "funktion", "titel", "befattning", "roll"];

    private readonly List<Person> people = [.. people];
    private readonly List<Organisation> organisations = [.. organisations];

    public IReadOnlyList<PastedMember> Read(string? text)
    {
        var read = new List<PastedMember>();
        var number = 0;
        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            foreach (var piece in Pieces(line).Where(p => !string.IsNullOrWhiteSpace(p))) read.Add(WithoutRepetition(ReadLine(number, piece), read));
        }

        return read;
    }

    /// <summary>The same understanding for fields filled in one by one.</summary>
    public PastedMember Understand(int number, string line, string? name, string? organisation, string? email, string? jobFunction)
    {
        var (cleanName, written) = (SwedishText.Collapse(name ?? ""), SwedishText.Collapse(organisation ?? ""));
        PastedMember Problem(string sentence, string field) => new(number, line, PastedKind.Problem, sentence, field);
        if (cleanName.Length == 0) return Problem("Namnet saknas.", "Name");
        if (cleanName.Length > 120 || written.Length > 120 || jobFunction?.Length > 120) return Problem("Raden är för lång för en person.", "Name");
        string? address;
        try
        {
            address = EmailAddress.Normalise(email);
        }
        catch (RuleBroken broken)
        {
            return Problem(broken.Message, "Email");
        }

        var known = organisations.FirstOrDefault(o => o.IsCalled(written));
        var member = new PastedMember(number, line, PastedKind.NewPerson)
        {
            Name = cleanName,
            Organisation = known,
            OrganisationName = known?.Name ?? written,
            Email = address,
            JobFunction = SwedishText.Collapse(jobFunction ?? ""),
        };
        if (address is not null && people.FirstOrDefault(p => p.Email == address) is { } holder)
        {
            return SameName(holder, cleanName) ? Known(member, holder)
                : Problem($"Adressen hör till {holder.NameAndOrganisation}. Rätta namnet eller adressen.", "Email");
        }

        var named = people.Where(p => SameName(p, cleanName) && (written.Length == 0 || (known is not null && IsAt(p, known)))).ToList();
        return (named.Count, written.Length, address) switch
        {
            (1, _, _) => Known(member, named[0]),
            ( > 1, _, null) => Problem($"Flera heter {cleanName}. Skriv e-postadressen också.", "Email"),
            (_, 0, _) => Problem("Kommun eller organisation saknas.", "OrganisationName"),
            _ when known is null => member with { Sentence = $"{written} är en ny organisation." },
            _ => member,
        };
    }

    private PastedMember Known(PastedMember member, Person person)
    {
        var seated = body.Memberships.Any(s => (s.Person == person || (person.Id != 0 && s.PersonId == person.Id)) && (s.To is null || s.To >= today));
        var otherAddress = member.Email is not null && person.Email is not null && member.Email != person.Email;
        return member with
        {
            Person = person,
            Kind = seated ? PastedKind.AlreadyMember : PastedKind.KnownPerson,
            Organisation = person.Organisation ?? member.Organisation,
            OrganisationName = person.Organisation?.Name ?? member.OrganisationName,
            Sentence = otherAddress ? $"Har adressen {person.Email} här. Den ändras inte." : "",
        };
    }

    private PastedMember ReadLine(int number, string line)
    {
        var angled = NameAndAddress().Match(line);
        var fields = Fields(angled.Success ? angled.Groups["name"].Value + angled.Groups["rest"].Value : line);
        if (fields.Count > 1 && fields.All(f => Headings.Contains(SwedishText.Fold(f)))) return new(number, line, PastedKind.Heading);
        var addresses = fields.Where(f => f.Contains('@', StringComparison.Ordinal)).ToList();
        if (angled.Success) addresses.Insert(0, angled.Groups["address"].Value);
        if (addresses.Count > 1) return new(number, line, PastedKind.Problem, "Raden har flera adresser. Skriv en person på varje rad.", "Email");
        var words = fields.Where(f => !f.Contains('@', StringComparison.Ordinal)).ToList();
        if (words.Count > 1 && IsOrganisation(words[0]) && !IsOrganisation(words[1])) (words[0], words[1]) = (words[1], words[0]);
        return Understand(number, line, words.ElementAtOrDefault(0), words.ElementAtOrDefault(1), addresses.FirstOrDefault(), string.Join(", ", words.Skip(2)));
    }

    private bool IsOrganisation(string written) => organisations.Any(o => o.IsCalled(written));

    private static PastedMember WithoutRepetition(PastedMember member, List<PastedMember> earlier)
    {
        if (!member.IsToBeSeated) return member;
        var same = earlier.Find(e => e.IsToBeSeated
            && (member.Person is not null ? e.Person == member.Person : e.Email is not null && e.Email == member.Email
                || (SwedishText.Fold(e.Name) == SwedishText.Fold(member.Name) && SwedishText.Fold(e.OrganisationName) == SwedishText.Fold(member.OrganisationName))));
        return same is null ? member : new(member.Number, member.Line, PastedKind.Problem, $"Samma person eller adress står redan på rad {same.Number}.", "Name");
    }

    /// <summary>An address list "A &lt;a&gt;; B &lt;b&gt;" on one line is one person a piece.</summary>
    private static List<string> Pieces(string line)
    {
        var pieces = line.Split('>').SkipLast(1).Select((p, i) => (i == 0 ? p : p.TrimStart(' ', '\t', ';', ',')) + ">").ToList();
        var end = line[(line.LastIndexOf('>') + 1)..];
        return pieces.Count > 1 && end.Trim(' ', '\t', ';', ',').Length == 0 && pieces.All(p => OnlyNameAndAddress().IsMatch(p)) ? pieces : [line];
    }

    private static List<string> Fields(string line)
    {
        var separator = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return [.. line.Split(separator).Select(f => SwedishText.Collapse(f).Trim('"', ' ', ',', ';')).Where(f => f.Length > 0)];
    }

    private static bool IsAt(Person person, Organisation organisation) =>
        person.Organisation == organisation || (organisation.Id != 0 && person.OrganisationId == organisation.Id);

    private static bool SameName(Person person, string name) => SwedishText.Fold(person.Name) == SwedishText.Fold(name);

    [GeneratedRegex("^(?<name>[^<>]*)<(?<address>[^<>]*)>(?<rest>[^<>]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameAndAddress();

    [GeneratedRegex("^[^<>;,@]+<[^<>]+>$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnlyNameAndAddress();
}
