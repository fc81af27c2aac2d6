using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>What the reading of an item knows beforehand: the day, who we are, who people are.</summary>
internal sealed class Setting
{
    private static readonly string[] Types = [.. WordFile.Section("bodies", "types")];
    private static readonly HashSet<string> AlwaysOwn = WordFile.Set("bodies", "own");
    private static readonly HashSet<string> OwnPhrases = WordFile.Set("bodies", "own phrases");

    private readonly HashSet<string> own = new(AlwaysOwn, StringComparer.OrdinalIgnoreCase);
    private readonly string body;

    public Setting(ReadingContext context)
    {
        MeetingDate = context.MeetingDate;
        Title = context.Title ?? "";
        People = new KnownPeople(context.People);
        body = context.Body ?? "";
        foreach (var word in body.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddOwn(word.ToLowerInvariant());
    }

    public DateOnly MeetingDate { get; }
    public string Title { get; }
    public KnownPeople People { get; }

    /// <summary>"Nätverket", "vi", the body's own name: those whose decisions are ours.</summary>
    public bool IsOwn(string subject)
    {
        var words = subject.Trim();
        return own.Contains(words) || OwnPhrases.Contains(words) || (body.Length > 0 && words.Equals(body, StringComparison.OrdinalIgnoreCase));
    }

    private void AddOwn(string word)
    {
        var type = Types.FirstOrDefault(t => word.EndsWith(t.Split(':')[0], StringComparison.Ordinal));
        if (type is not null)
        {
            var prefix = word[..^type.Split(':')[0].Length];
            foreach (var definite in type.Split(':')[1].Split(',', StringSplitOptions.TrimEntries))
            {
                own.Add(definite);
                own.Add(prefix + definite);
            }
        }
        else if (Types.Any(t => t.Split(':')[1].Split(',', StringSplitOptions.TrimEntries).Any(d => word.EndsWith(d, StringComparison.Ordinal))))
        {
            own.Add(word);
            foreach (var definite in Types.SelectMany(t => t.Split(':')[1].Split(',', StringSplitOptions.TrimEntries)).Where(d => word.EndsWith(d, StringComparison.Ordinal)))
                own.Add(definite);
        }
    }
}
