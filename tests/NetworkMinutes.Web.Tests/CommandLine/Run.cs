using System.Diagnostics;
using System.Text;

namespace NetworkMinutes.Web.Tests.CommandLine;

/// <summary>The built program run once with a verb, in a folder of its own.</summary>
public sealed class Run : IDisposable
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("networkminutes-verb-");

    public string Path(string name) => System.IO.Path.Combine(Folder.FullName, name);

    /// <summary>For the started program; beside those of this machine.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public async Task<(int Exit, byte[] Output, string Error)> Verb(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "NetworkMinutes.Web.dll"), .. args])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["Data__Folder"] = Path("data");
        start.Environment["Site__PublicAddress"] = "https://minutes.example";
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), (await error).Trim());
    }

    public async Task<(int Exit, string Output, string Error)> Tell(params string[] args)
    {
        var (exit, output, error) = await Verb(args);
        return (exit, Encoding.UTF8.GetString(output).Trim(), error);
    }

    public void Dispose() => Folder.Delete(recursive: true);
}
