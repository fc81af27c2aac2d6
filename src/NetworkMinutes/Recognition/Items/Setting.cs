using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>What the reading of an item knows beforehand: the day, who we are, who people are.</summary>
internal sealed class Setting
{
    private static readonly (string Type, string[] Definite)[] Types =
        [.. WordFile.Section("bodies", "types").Select(line => line.Split(':')).Select(parts => (parts[0], parts[1].Split(',', StringSplitOptions.TrimEntries)))];
    private static readonly HashSet<string> AlwaysOwn = new(WordFile.Section("bodies", "own").Concat(WordFile.Section("bodies", "own phrases")), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Always = AlwaysOwn.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> own;
    private readonly IReadOnlyList<string> decisionLabels;

    public Setting(ReadingContext context)
    {
        MeetingDate = context.MeetingDate;
        Title = context.Title ?? "";
        People = new KnownPeople(context.People);
        own = OwnNames(context.Body ?? "");
        Words = Vocabulary.With(context.OwnWords);
        decisionLabels = context.OwnWords.DecisionLabels;
    }

    private Setting(Setting other, string title)
    {
        (MeetingDate, People, own, Words, decisionLabels) = (other.MeetingDate, other.People, other.own, other.Words, other.decisionLabels);
        Title = title;
    }

    public DateOnly MeetingDate { get; }
    public string Title { get; }
    public KnownPeople People { get; }
    public Vocabulary Words { get; }

    public bool IsDecisionLabel(string label) => Labels.Decision.Contains(label) || decisionLabels.Contains(label, StringComparer.OrdinalIgnoreCase);

    public Setting WithTitle(string title) => new(this, title);

    /// <summary>"Nätverket", "vi", the body's own name: those whose decisions are ours.</summary>
    public bool IsOwn(ReadOnlySpan<char> subject)
    {
        var words = subject.Trim();
        if (Always.Contains(words))
            return true;
        foreach (var name in own)
        {
            if (words.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static List<string> OwnNames(string body)
    {
        if (body.Length == 0)
            return [];
        var names = new List<string> { body };
        foreach (var word in body.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Find(Types, t => word.EndsWith(t.Type, StringComparison.OrdinalIgnoreCase)) is { Type: not null } type)
            {
                foreach (var definite in type.Definite)
                    names.AddRange([definite, word[..^type.Type.Length] + definite]);
            }
            else if (Types.SelectMany(t => t.Definite).Where(d => word.EndsWith(d, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } definite)
            {
                names.AddRange(definite.Append(word));
            }
        }
        return names;
    }
}
