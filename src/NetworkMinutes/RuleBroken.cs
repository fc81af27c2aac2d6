namespace NetworkMinutes;

public enum Rule
{
    /// <summary>The input does not say what is needed, or says it in a form that cannot be read.</summary>
    Invalid,

    /// <summary>Somebody else was first, or the thing is no longer in a state that allows this.</summary>
    Conflict,

    /// <summary>Not there, or not this user's to see; the two are never told apart.</summary>
    NotFound,
}

/// <summary>A rule of the domain that the input breaks. The message is one Swedish sentence for the user.</summary>
public sealed class RuleBroken(Rule rule, string message, string field = "") : Exception(message)
{
    public Rule Rule { get; } = rule;

    /// <summary>The input it concerns, named as in the form; empty when it concerns the whole.</summary>
    public string Field { get; } = field;
}
