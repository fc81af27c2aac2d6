using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Browser.Tests;

/// <summary>The built program as a process of its own, on a free port, over a data folder that may outlive it.</summary>
public sealed partial class RunningProgram : IAsyncDisposable
{
    static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(3);

    readonly Process process;
    readonly StringBuilder told = new();
    readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    RunningProgram(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public Uri Address => listening.Task.Result;

    /// <summary>Waits until the program has said something that fits.</summary>
    public async Task<string> Tells(Regex what)
    {
        for (var patience = Stopwatch.StartNew(); !what.IsMatch(Told); await Task.Delay(50))
        {
            if (patience.Elapsed > StartsWithin) throw new InvalidOperationException($"Never said {what}:{Environment.NewLine}{Told}");
        }

        return Told;
    }

    public string Told
    {
        get
        {
            lock (told)
                return told.ToString();
        }
    }

    public static async Task<RunningProgram> Start(string dataFolder, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetworkMinutes.Web.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Data__Folder"] = dataFolder;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        var program = new RunningProgram(start);
        await program.Listen();
        return program;
    }

    /// <summary>Ends at once, as in a power cut.</summary>
    public async Task Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    async Task Listen()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        await Task.WhenAny(listening.Task, ended, Task.Delay(StartsWithin));
        if (listening.Task.IsCompleted)
            return;
        await DisposeAsync();
        throw new InvalidOperationException($"The program did not start:{Environment.NewLine}{Told}");
    }

    void Hear(string? line)
    {
        if (line is null)
            return;
        lock (told)
            told.AppendLine(line);
        if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
