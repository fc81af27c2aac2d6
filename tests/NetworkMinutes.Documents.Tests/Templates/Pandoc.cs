using System.Diagnostics;
using NetworkMinutes.Testing;

namespace NetworkMinutes.Documents.Tests.Templates;

internal static class Pandoc
{
    /// <summary>The template that pandoc brings; the test is skipped where pandoc is missing.</summary>
    public static async Task<byte[]> Reference()
    {
        using var process = Process.Start(new ProcessStartInfo(RequiredTool.Find("pandoc"), "--print-default-data-file reference.docx") { RedirectStandardOutput = true, UseShellExecute = false })!;
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
