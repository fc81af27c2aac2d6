using System.Diagnostics;
using System.Text;

namespace NetworkMinutes.Web.Tests.Hosting;

public sealed class FirstRunTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-run-");

    [Fact]
    public async Task The_command_of_the_readme_fills_the_demo_and_prints_a_way_in()
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", "src/NetworkMinutes.Web", "--", "--urls=http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["Data__Folder"] = data.FullName;
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        var told = new StringBuilder();
        try
        {
            while (!told.ToString().Contains("/development/mailbox", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
                told.AppendLine(line);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        Assert.Matches(@"Karin Dahl \(samordnare.+\)\s+http://127.0.0.1:\d+/sign-in/[0-9a-f]{64}", told.ToString());
    }

    public void Dispose() => data.Delete(recursive: true);
}
