using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Whether a line says more than the values read out of it; then it stays as text too, so that nothing is lost.</summary>
internal static class Leftover
{
    private static readonly Regex Word = Pattern(@"[\p{L}\p{N}]+");
    private static readonly HashSet<string> Glue = new(
        "och samt den kl klockan i vid för från av med hos till på om möte mötet mötets sammanträde träff nr".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool Has(string line, IEnumerable<string?> read)
    {
        var known = read.OfType<string>().SelectMany(Words).CountBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return Words(line).CountBy(word => word, StringComparer.OrdinalIgnoreCase).Any(word => known.GetValueOrDefault(word.Key) < word.Value && !Glue.Contains(word.Key));
    }

    private static IEnumerable<string> Words(string text) => Word.Matches(text).Select(match => match.Value);
}
