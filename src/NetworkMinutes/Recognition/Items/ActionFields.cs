using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

/// <summary>A task with its fields on one line: "Skriva mall Ansvarig: Anna Klart: 3 maj".</summary>
internal sealed record ActionFields(string Task, string? Owner, string? Due, bool IsLastDay)
{
    private static readonly Regex Field = Pattern(@"(?<lead>[\s.;,(–-]+)(?<label>ansvariga?|ansvar|vem|klart?(\s+senast)?|färdigt|tidplan|tidsplan|måldatum|slutdatum|deadline|när|senast|tidpunkt|datum)(?<colon>\s*:)?\s+");

    public bool Any => Owner is not null || Due is not null;

    public static ActionFields In(string words) => In(words, (label, parted) => parted && label is not ("SENAST" or "NÄR" or "VEM" or "DATUM" or "ANSVAR"));

    /// <summary>"Anna, klart 3 maj": what stands after "Ansvarig:", with the fields that follow it.</summary>
    public static ActionFields After(string words) => In(words, (label, parted) => label is "SENAST" or "DEADLINE" || (parted && label.StartsWith("KLAR", StringComparison.Ordinal)));

    private static ActionFields In(string words, Func<string, bool, bool> needsNoColon)
    {
        var fields = Field.Matches(words)
            .Where(m => m.Groups["colon"].Success || needsNoColon(m.Groups["label"].Value.ToUpperInvariant(), m.Groups["lead"].Value.Trim().Length > 0))
            .ToList();
        if (fields.Count == 0)
            return new ActionFields(words, null, null, false);
        string? owner = null, due = null;
        var last = false;
        for (var i = 0; i < fields.Count; i++)
        {
            var value = words[(fields[i].Index + fields[i].Length)..(i + 1 < fields.Count ? fields[i + 1].Index : words.Length)].Trim().TrimEnd(')', '.', ',', ';', ' ');
            var label = fields[i].Groups["label"].Value.ToUpperInvariant();
            if (label.StartsWith("ANSV", StringComparison.Ordinal) || label == "VEM")
                owner ??= value;
            else if (due is null)
                (due, last) = (value, label.Contains("SENAST", StringComparison.Ordinal) || label == "DEADLINE");
        }
        return new ActionFields(words[..fields[0].Index].TrimEnd(), owner, due, last);
    }
}
