namespace NetworkMinutes.Web.Pages.Shared;

public static class FileSize
{
    /// <summary>"340 kB", "1,2 MB".</summary>
    public static string Words(int bytes) => bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)} kB" : string.Create(SwedishText.Culture, $"{bytes / 1_000_000.0:0.0} MB");
}
