using System.Globalization;
using System.Text.Json;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Demo;

/// <summary>data/demo as it lies on disk; see its README.</summary>
internal sealed record DemoFiles(string Folder, DemoRegister Register, DemoStory Story)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <returns>Null where there is no repository around the program.</returns>
    public static DemoFiles? Find()
    {
        var folder = RepositoryFolder.Find() is { } root ? Path.Combine(root, "data", "demo") : null;
        return folder is null || !File.Exists(Path.Combine(folder, "story.json")) ? null
            : new DemoFiles(folder, Read<DemoRegister>(folder, "bodies.json"), Read<DemoStory>(folder, "story.json"));
    }

    public IEnumerable<DemoMember> Members(string bodyKey) =>
        from line in File.ReadLines(Path.Combine(Folder, "members", bodyKey + ".txt"))
        let parts = line.Split(',', StringSplitOptions.TrimEntries)
        where parts.Length >= 4
        select new DemoMember(parts[0], parts[1], parts[2], parts[3]);

    public IEnumerable<DemoMinutes> Minutes() =>
        from folder in Directory.EnumerateDirectories(Path.Combine(Folder, "minutes"))
        from file in Directory.EnumerateFiles(folder, "*.txt")
        select new DemoMinutes(Path.GetFileName(folder), DateOnly.ParseExact(Path.GetFileNameWithoutExtension(file), "yyyy-MM-dd", CultureInfo.InvariantCulture), File.ReadAllText(file));

    private static T Read<T>(string folder, string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)), Json)!;
}

internal sealed record DemoMinutes(string Body, DateOnly Date, string Text);

internal sealed record DemoMember(string Name, string Municipality, string Email, string Function);

internal sealed record DemoRegister(
    IReadOnlyList<DemoOrganisation> Organisations, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoBody> Bodies, IReadOnlyList<DemoGroup> WorkingGroups);

internal sealed record DemoOrganisation(string Name, string Kind, string OfficialName, IReadOnlyList<string> NameForms);

internal sealed record DemoPerson(string Name, string Organisation, string Email, string Function);

internal sealed record DemoBody(
    string Key, string Name, string Kind, string Purpose, string Label, DemoAbout About, string Chair, string? ViceChair,
    IReadOnlyList<string> Coordinators, IReadOnlyList<DemoSeat> FormerMembers, IReadOnlyList<DemoSeat> Joined);

internal sealed record DemoAbout(string Rhythm, IReadOnlyList<string> StandingItems);

internal sealed record DemoSeat(string Name, string? Municipality, string? Email, string? Function, DateOnly? From, DateOnly? To, string? Responsibility, string? Role);

internal sealed record DemoGroup(string Key, string Name, string Parent, string Purpose, DemoFormed Formed, string Ends, IReadOnlyList<DemoSeat> Members);

internal sealed record DemoFormed(string Body, DateOnly Date, string Item);

internal sealed record DemoStory(
    IReadOnlyList<DemoDeed> Actions, IReadOnlyList<DemoFinalised> Finalised, IReadOnlyList<DemoOutcome> Outcomes, IReadOnlyList<DemoComing> Coming);

internal sealed record DemoDeed(string Body, DateOnly Date, string TextStartsWith, string Do, string Who, DateOnly When, string? Text, string? For);

internal sealed record DemoFinalised(string Body, DateOnly Date, DateOnly When, string Who);

internal sealed record DemoOutcome(string Name, string Summary, IReadOnlyList<DemoStep> Steps, IReadOnlyList<DemoProduct> Products);

internal sealed record DemoStep(string Body, DateOnly Date, string TextStartsWith, DateOnly? Replaces);

internal sealed record DemoProduct(string Name, string Kind, DateOnly Date);

internal sealed record DemoComing(string Body, DateOnly Date, string Time, string Place, IReadOnlyList<string> Items);
