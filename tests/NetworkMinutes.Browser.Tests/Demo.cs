namespace NetworkMinutes.Browser.Tests;

/// <summary>People and things of the demo data that tests lean on.</summary>
internal static class Demo
{
    public const string Karin = "karin.dahl@gr.example";
    public const string Elin = "elin.forsberg@gr.example";
    public const string Maria = "maria.lindholm@goteborg.example";
    public const string Ada = "ada.noren@gr.example";
    public const string Henrik = "henrik.sollin@gr.example";

    public static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NetworkMinutes.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not stand inside the repository.");
        return folder;
    }

    public static string MinutesWithThreeAnnas() => File.ReadAllText(Path.Combine(Repository(), "data", "demo", "coming", "natverket-aldreomsorg-utkast.txt"));
}
