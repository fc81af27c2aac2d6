using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Hosting;

/// <summary>Section "Site".</summary>
public sealed class SiteSettings
{
    /// <summary>What links in mails begin with. Never taken from a request.</summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>Where faults in accessibility are reported: an address, or words such as a telephone number.</summary>
    public string AccessibilityContact { get; set; } = "";

    public string Link(string path) => PublicAddress.TrimEnd('/') + path;
}

/// <summary>Section "Data".</summary>
public sealed class DataSettings
{
    /// <summary>Where the database and the keys lie. By default <c>data</c> in the repository, or beside the program.</summary>
    public string Folder { get; set; } = "";

    /// <summary>How many writes that wait are committed together, at most.</summary>
    public int WritesTogether { get; set; } = MinutesStore.MostTogether;

    public string DatabaseFile => Path.Combine(Folder, "networkminutes.db");
    public string KeysFolder => Path.Combine(Folder, "keys");

    public static DataSettings From(IConfiguration settings)
    {
        var data = settings.GetSection("Data").Get<DataSettings>() ?? new DataSettings();
        data.Folder = Path.GetFullPath(data.Folder.Length > 0 ? data.Folder : DefaultFolder());
        return data;
    }

    private static string DefaultFolder() => Path.Combine(RepositoryFolder.Find() ?? AppContext.BaseDirectory, "data");
}
