using System.Collections;
using System.Reflection;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>All that an entry holds, in words, its owners and people included.</summary>
internal static class Whole
{
    public static string Of(RegisterEntry entry) => Told(entry, entry is ActionItem action ? [.. action.Owners] : entry is Decision decision ? [.. decision.People] : []);

    private static string Told(object thing, params IEnumerable<object> parts) =>
        string.Join('|', thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.Name is not "Meeting").Select(p => $"{p.Name}={Value(p.GetValue(thing))}"))
        + string.Concat(parts.Select(p => $"\n  {Told(p)}"));

    private static string Value(object? value) => value switch
    {
        AgendaItem item => item.Title,
        string words => words,
        IEnumerable several => string.Join(',', several.Cast<object>().Select(o => o is Owner or DecisionPerson ? "" : o.ToString())),
        _ => value?.ToString() ?? "",
    };
}
