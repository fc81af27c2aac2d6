namespace NetworkMinutes.Web.Hosting;

internal static class RepositoryFolder
{
    /// <returns>Null when the program does not stand in its repository.</returns>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetworkMinutes.sln"))) return folder.FullName;
        }

        return null;
    }
}
