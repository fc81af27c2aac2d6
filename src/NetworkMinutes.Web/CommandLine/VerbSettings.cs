using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>The same settings files and environment variables as the server reads.</summary>
internal sealed record VerbSettings(DataSettings Data, SiteSettings Site)
{
    public static VerbSettings Load()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production";
        var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        return new(DataSettings.From(settings), settings.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings());
    }
}
