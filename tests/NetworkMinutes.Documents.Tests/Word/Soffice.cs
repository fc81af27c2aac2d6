using System.Diagnostics;

namespace NetworkMinutes.Documents.Tests.Word;

/// <summary>LibreOffice and poppler, where the machine has them.</summary>
internal static class Soffice
{
    private const string RequireTools = "NETWORKMINUTES_REQUIRE_TOOLS";

    /// <summary>Skips the test with a reason when a tool is missing; fails instead where tools are required.</summary>
    public static void Needed()
    {
        foreach (var tool in new[] { "soffice", "pdftotext" })
        {
            if (!IsInstalled(tool))
                Missing(tool);
        }
    }

    private static void Missing(string tool)
    {
        var reason = $"{tool} is not installed.";
        if (Environment.GetEnvironmentVariable(RequireTools) == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    /// <summary>The text of the PDF that LibreOffice makes of the file, a form feed after each page.</summary>
    public static async Task<string> TextOfPdf(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("minutes-word-");
        try
        {
            var file = Path.Combine(folder.FullName, "minutes.docx");
            await File.WriteAllBytesAsync(file, word);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            await Run(
                "soffice",
                $"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.FullName,
                file
            );
            return await Run("pdftotext", "-layout", "-enc", "UTF-8", Path.ChangeExtension(file, "pdf"), "-");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The sheet of an Excel file as LibreOffice reads it, in UTF-8.</summary>
    public static async Task<string> CsvOf(byte[] excel)
    {
        var folder = Directory.CreateTempSubdirectory("minutes-excel-");
        try
        {
            var file = Path.Combine(folder.FullName, "list.xlsx");
            await File.WriteAllBytesAsync(file, excel);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            await Run("soffice", $"-env:UserInstallation={profile}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.FullName, file);
            if (!File.Exists(Path.ChangeExtension(file, "csv")))
                Missing("libreoffice-calc");
            return await File.ReadAllTextAsync(Path.ChangeExtension(file, "csv"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    private static async Task<string> Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(tool, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{tool}: {await errors}");
            return await output;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
