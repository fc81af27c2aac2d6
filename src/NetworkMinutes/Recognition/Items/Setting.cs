using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>What the reading of an item knows beforehand: the day, who we are, who people are.</summary>
internal sealed class Setting
{
    private static readonly (string Type, string[] Definite)[] Types =
        [.. WordFile.Section("bodies", "types").Select(line => line.Split(':')).Select(parts => (parts[0], parts[1].Split(',', StringSplitOptions.TrimEntries)))];
    private static readonly HashSet<string> AlwaysOwn = [.. WordFile.Section("bodies", "own"), .. WordFile.Section("bodies", "own phrases")];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> own;

    public Setting(ReadingContext context)
    {
        MeetingDate = context.MeetingDate;
        Title = context.Title ?? "";
        People = new KnownPeople(context.People);
        own = OwnNames(context.Body ?? "").GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private Setting(Setting other, string title)
    {
        (MeetingDate, People, own) = (other.MeetingDate, other.People, other.own);
        Title = title;
    }

    public DateOnly MeetingDate { get; }
    public string Title { get; }
    public KnownPeople People { get; }
    public Vocabulary Words { get; } = Vocabulary.Common;

    public Setting WithTitle(string title) => new(this, title);

    /// <summary>"Nätverket", "vi", the body's own name: those whose decisions are ours.</summary>
    public bool IsOwn(ReadOnlySpan<char> subject) => own.Contains(subject.Trim());

    private static HashSet<string> OwnNames(string body)
    {
        var names = new HashSet<string>(AlwaysOwn, StringComparer.OrdinalIgnoreCase);
        if (body.Length > 0)
            names.Add(body);
        foreach (var word in body.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Find(Types, t => word.EndsWith(t.Type, StringComparison.OrdinalIgnoreCase)) is { Type: not null } type)
                names.UnionWith(type.Definite.SelectMany(definite => (string[])[definite, word[..^type.Type.Length] + definite]));
            else if (Types.SelectMany(t => t.Definite).Where(d => word.EndsWith(d, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } definite)
                names.UnionWith(definite.Append(word));
        }
        return names;
    }
}
