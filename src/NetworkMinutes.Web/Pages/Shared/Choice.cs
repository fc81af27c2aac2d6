namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>One of a list's values, as a form posts it: by name. What is missing or none of them is refused, never taken for the first.</summary>
public static class Choice
{
    public static T Of<T>(string? posted, string sentence, string field)
        where T : struct, Enum => TryOf<T>(posted) ?? throw new RuleBroken(Rule.Invalid, sentence, field);

    public static T? TryOf<T>(string? posted)
        where T : struct, Enum => Enum.GetNames<T>().Contains(posted) ? Enum.Parse<T>(posted!) : null;
}
