using System.Globalization;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>What stands after the verb: words in order, and options as <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed class Arguments
{
    private static readonly string[] WithoutValue = ["yes"];

    private readonly List<string> words = [];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    public Arguments(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(args[i]);
                continue;
            }

            var (name, value) = args[i][2..].Split('=', 2) is [var left, var right] ? (left, right) : (args[i][2..], null);
            if (value is null && !WithoutValue.Contains(name) && i + 1 < args.Length) value = args[++i];
            options[name] = value ?? "";
        }
    }

    /// <exception cref="RuleBroken">Other words or options than the form allows; the message is the form.</exception>
    public void MustBe(string form, int count, params string[] allowed)
    {
        if (words.Count != count || words.Any(string.IsNullOrWhiteSpace) || options.Keys.Except(allowed).Any()
            || options.Any(o => o.Value.Length == 0 && !WithoutValue.Contains(o.Key)))
            throw new RuleBroken(Rule.Invalid, $"Skriv: {form}");
    }

    public string this[int place] => words[place];

    public string? Option(string name) => options.GetValueOrDefault(name);

    public bool Has(string name) => options.ContainsKey(name);

    public DateOnly? Day(string name)
    {
        if (Option(name) is not { } written) return null;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new RuleBroken(Rule.Invalid, $"”{written}” är inget datum. Skriv det som 2026-11-20.");
    }
}
