using System.Diagnostics;
using NetworkMinutes.Testing;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>A folder of its own where a program of the machine works.</summary>
internal sealed class Desk(string program) : IDisposable
{
    private readonly string path = RequiredTool.Find(program);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("minutes-in-");

    /// <summary>For LibreOffice: a profile of its own.</summary>
    public string Profile => new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;

    public string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    public string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(folder.FullName, name));

    public async Task Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        await output;
        Assert.True(process.ExitCode == 0, $"{program}: {await errors}");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
