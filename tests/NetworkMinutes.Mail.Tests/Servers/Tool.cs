using System.Diagnostics;
using System.Threading.Channels;

namespace NetworkMinutes.Mail.Tests.Servers;

/// <summary>A program of the machine that talks by lines. It ends with its input, so none is left behind.</summary>
internal sealed class Tool : IAsyncDisposable
{
    public const string Python = "/usr/bin/python3";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly Task reading;

    private Tool(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        reading = Task.Run(Read);
    }

    public static Tool Start(string program, params IEnumerable<string> arguments) => new(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    });

    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Servers", name);

    /// <summary>Skips the test where the machine lacks something; fails it where everything must be there.</summary>
    public static void Require(bool present, string what)
    {
        if (!present && Environment.GetEnvironmentVariable("NETWORKMINUTES_REQUIRE_TOOLS") == "1")
            Assert.Fail($"Missing: {what}");
        Assert.SkipUnless(present, $"Missing: {what}");
    }

    public static void RequireModule(string module)
    {
        Require(File.Exists(Python), Python);
        string find = $"import importlib.util, sys; sys.exit(importlib.util.find_spec('{module}') is None)";
        using Process search = Process.Start(Python, ["-c", find]);
        search.WaitForExit();
        Require(search.ExitCode == 0, $"python3 module {module}");
    }

    public async Task WriteLine(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    public async Task<string> ReadLine() =>
        await lines.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async Task ReadUntil(string words)
    {
        while (!(await ReadLine()).Contains(words, StringComparison.Ordinal))
        {
        }
    }

    // Read at once, wanted or not: a program whose output nobody takes stands still.
    private async Task Read()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            lines.Writer.TryWrite(line);
        lines.Writer.Complete();
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
        await reading;
        process.Dispose();
    }
}
