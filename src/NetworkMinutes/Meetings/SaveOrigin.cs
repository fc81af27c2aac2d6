using NetworkMinutes.Merging;

namespace NetworkMinutes.Meetings;

/// <summary>What an open page knew when it sent a text.</summary>
/// <param name="Revision">The stored revision that the text was made from.</param>
/// <param name="Writer">Names the open page that it was typed in.</param>
public sealed record SaveOrigin(int Revision, string Writer, int PersonId)
{
    /// <summary>Counts the changes in that page; zero when it does not count.</summary>
    public int Turn { get; init; }

    /// <summary>The text of that revision as the page knew it.</summary>
    public string? Before { get; init; }

    /// <summary>The version of the minutes that the page was writing; null when it does not say.</summary>
    public int? Version { get; init; }

    /// <summary>What is to be kept of each conflict, in order.</summary>
    public IReadOnlyList<Keep> Answers { get; init; } = [];

    /// <summary>The <see cref="MergedText.Theirs"/> that was shown when those were chosen.</summary>
    public string AnswersTo { get; init; } = "";

    internal bool Settles(MergedText merged) => merged.IsSettled || (AnswersTo == merged.Theirs && Answers.Count == merged.Conflicts.Count());
}
