using System.Security.Cryptography;
using System.Text;

namespace NetworkMinutes.Merging;

/// <summary>Two texts that were made from the same one, brought together: what agrees, and between it what a person must choose from.</summary>
public sealed record MergedText(IReadOnlyList<MergedPart> Parts)
{
    public static MergedText Of(string text) => new([new Settled(text)]);

    public IEnumerable<Conflict> Conflicts => Parts.OfType<Conflict>();

    public bool IsSettled => !Conflicts.Any();

    /// <summary>A fingerprint of what the others wrote where there is a choice: an answer names what it was an answer to.</summary>
    public string Theirs => IsSettled ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(string.Join('\0', Conflicts.Select(c => c.Theirs)))))[..16];

    /// <param name="keep">An answer for each conflict, in order.</param>
    public string Settle(params IEnumerable<Keep> keep)
    {
        using var answers = keep.GetEnumerator();
        return string.Concat(Parts.Select(part => part switch
        {
            Conflict conflict => conflict.Settle(answers.MoveNext() ? answers.Current : throw new ArgumentException("A conflict has no answer.", nameof(keep))),
            Settled settled => settled.Text,
            _ => throw new InvalidOperationException($"A {part.GetType().Name} is no part of a merge."),
        }));
    }
}

public abstract record MergedPart;

public sealed record Settled(string Text) : MergedPart;

/// <summary>The same words changed in two ways.</summary>
/// <param name="WholeLines">It begins and ends with its lines, so that both versions can stand on lines of their own.</param>
public sealed record Conflict(string Before, string Mine, string Theirs, bool WholeLines) : MergedPart
{
    public string Settle(Keep keep) => keep switch
    {
        Keep.Mine => Mine,
        Keep.Theirs => Theirs,
        _ => Both(),
    };

    private string Both()
    {
        var apart = Theirs.Length == 0 || Mine.Length == 0 || char.IsWhiteSpace(Theirs[^1]) || char.IsWhiteSpace(Mine[0]);
        return apart ? Theirs + Mine : Theirs + (WholeLines ? '\n' : ' ') + Mine;
    }
}

public enum Keep
{
    Mine,
    Theirs,

    /// <summary>First theirs, then mine.</summary>
    Both,
}
