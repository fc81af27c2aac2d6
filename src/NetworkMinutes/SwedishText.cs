using System.Globalization;
using System.Text;

namespace NetworkMinutes;

/// <summary>Swedish order, folding and counting. Å, ä and ö are letters of their own and never fold to a or o.</summary>
public static class SwedishText
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("sv-SE");

    public static readonly StringComparer Order = StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>For searching: composed form, lower case.</summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormC).ToLower(Culture);

    /// <summary>Letters that are written as a letter and a mark, as some systems do, become the one letter that is meant.</summary>
    public static string Composed(string text) => text.Any(c => c is >= '\u0300' and <= '\u036f') ? text.Normalize(NormalizationForm.FormC) : text;

    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"a, b och c".</summary>
    public static string Join(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + " och " + all[^1];
    }

    public static string Count(int n, string one, string many) => $"{n} {(n == 1 ? one : many)}";
}
