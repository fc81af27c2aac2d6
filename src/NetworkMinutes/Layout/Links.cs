using System.Buffers;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Layout;

/// <param name="Target">Null for plain text.</param>
public sealed record TextPiece(string Text, Uri? Target);

/// <summary>Finds the addresses people write in running text, with or without "https://".</summary>
public static partial class Links
{
    private const int LongestShown = 60;
    private const int LongestTarget = 2000;

    /// <summary>No address is without one of these; most paragraphs are, and then nothing more is looked for.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["@", "://", "www.", ".se", ".nu", ".eu", ".com", ".org", ".net", ".info"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        (?<![\w@./:-])(?:
          (?<web>https?://[^\s<>"”’]+)
        | (?<mail>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10})(?![\w@])
        | (?<bare>(?:www\.[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}|[\w-]+(?:\.[\w-]+)*\.(?-i:se|nu|eu|com|org|net|info))
            (?![\w@-]|\.\w)(?:/[^\s<>"”’]*)?)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Address();

    public static IReadOnlyList<TextPiece> Split(string text)
    {
        var pieces = new List<TextPiece>();
        var done = 0;
        foreach (var match in Matches(text))
        {
            var written = WithoutTrailingSigns(match.Value);
            if (TargetOf(written, match) is not { } target) continue;
            if (match.Index > done) pieces.Add(new(text[done..match.Index], null));
            pieces.Add(new(Shown(written, target), target));
            done = match.Index + written.Length;
        }

        if (done < text.Length) pieces.Add(new(text[done..], null));
        return pieces;
    }

    private static List<Match> Matches(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return [];
        try
        {
            return [.. Address().Matches(text).Cast<Match>()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static string WithoutTrailingSigns(string address)
    {
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' || ClosesNothing(address)))
            address = address[..^1];
        return address;
    }

    private static bool ClosesNothing(string address) =>
        address[^1] is ')' && address.Count(sign => sign is ')') > address.Count(sign => sign is '(')
        || address[^1] is ']' && address.Count(sign => sign is ']') > address.Count(sign => sign is '[');

    private static Uri? TargetOf(string written, Match match)
    {
        var full = match.Groups["mail"].Success ? "mailto:" + written : match.Groups["bare"].Success ? "https://" + written : written;
        if (full.Length > LongestTarget || !Uri.TryCreate(full, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme == Uri.UriSchemeMailto) return Ascii(uri.AbsoluteUri);
        if (!uri.IsLoopback && !uri.Host.Contains('.', StringComparison.Ordinal) || uri.UserInfo.Length > 0) return null;
        return Ascii(new UriBuilder(uri) { Host = uri.IdnHost, Port = uri.IsDefaultPort ? -1 : uri.Port }.Uri.AbsoluteUri);
    }

    private static Uri? Ascii(string address) =>
        address.All(char.IsAscii) && address.Length <= LongestTarget && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>An address is heard and read as its site and page; the technical parts stay in the link itself.</summary>
    private static string Shown(string written, Uri target)
    {
        if (target.Scheme == Uri.UriSchemeMailto) return written;
        var shown = written[(written.IndexOf("://", StringComparison.Ordinal) is var at && at >= 0 ? at + 3 : 0)..].TrimEnd('/');
        if (shown.Length > LongestShown) shown = shown.Split('?', '#')[0].TrimEnd('/');
        if (shown.Length <= LongestShown) return shown;
        var parts = shown.Split('/');
        var ends = $"{parts[0]}/…/{parts[^1]}";
        return parts.Length > 2 && ends.Length <= LongestShown ? ends : parts[0];
    }
}
