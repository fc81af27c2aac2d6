using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What an open page sends of an item: its text, and what that was made from, told by where it differs.</summary>
public sealed class TextPost
{
    public string? Text { get; set; }
    public int Revision { get; set; }
    public string? Writer { get; set; }
    public int Turn { get; set; }
    public int? Version { get; set; }

    /// <summary>Where the text differs from what it was made from; null when the page does not say.</summary>
    public int? Start { get; set; }

    /// <summary>What stood there, and how many characters stand there now.</summary>
    public string? Removed { get; set; }
    public int Inserted { get; set; }

    public IReadOnlyList<Keep>? Answers { get; set; }
    public string? AnswersTo { get; set; }

    public string Written => LineBreaks(Text);

    public SaveOrigin Origin(int personId) => new(Revision, Writer is { Length: <= 64 } writer ? writer : "", personId)
    {
        Turn = Turn,
        Before = Before(),
        Version = Version,
        Answers = Answers ?? [],
        AnswersTo = AnswersTo ?? "",
    };

    private string? Before() => Start is { } start && start >= 0 && Inserted >= 0 && Inserted <= Written.Length - start
        ? Written.Remove(start, Inserted).Insert(start, LineBreaks(Removed))
        : null;

    private static string LineBreaks(string? sent) => (sent ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
}
