using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NetworkMinutes.Documents.Reading.Pdf;

/// <summary>The text of a PDF through poppler's pdftotext, a program of its own with set limits of time and size.</summary>
internal static class PdfFile
{
    private const string Program = "pdftotext";
    private const int MostPages = 2_000;
    private const int MostKilobytes = 1024 * 1024;
    private const int NotFound = 127;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<FileText> Read(byte[] bytes, CancellationToken stop)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            await WriteForUsOnly(file, bytes, stop);
            var text = await TextOf(file, stop);
            if (string.IsNullOrWhiteSpace(text.Replace('\f', ' '))) throw Refused.OnlyPictures();
            var lines = PdfLines.Read(SwedishText.Composed(text), out var hasSummary);
            return new(lines, hasSummary ? [OwnSummary.Notice] : [], LinesAreWhole: false);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task WriteForUsOnly(string file, byte[] bytes, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, options);
        await stream.WriteAsync(bytes, stop);
    }

    private static async Task<string> TextOf(string file, CancellationToken stop)
    {
        using var process = Start(file);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            var complaints = Most(process.StandardError, 10_000, patience.Token);
            var text = await Most(process.StandardOutput, PlainTextFile.LargestFile, patience.Token);
            if (text.Length >= PlainTextFile.LargestFile) throw Refused.TooLong();
            await process.WaitForExitAsync(patience.Token);
            if (process.ExitCode == 0) return Cleaned(text);
            if (process.ExitCode == NotFound) throw NoProgram();
            throw Refusal(await complaints);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Refused.TooLong();
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string file)
    {
        string[] arguments = ["-layout", "-enc", "UTF-8", "-eol", "unix", "-l", MostPages.ToString(CultureInfo.InvariantCulture), file, "-"];
        var (program, given) = OperatingSystem.IsWindows() ? (Program, arguments) : ("/bin/sh", ["-c", WithinMemory, Program, .. arguments]);
        try
        {
            return Process.Start(new ProcessStartInfo(program, given) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        }
        catch (Win32Exception)
        {
            throw NoProgram();
        }
    }

    /// <summary>The shell bounds what the program after it may take; where it cannot, time and size are the bounds.</summary>
    private static string WithinMemory { get; } = string.Create(CultureInfo.InvariantCulture, $"ulimit -v {MostKilobytes} 2>/dev/null; exec \"$0\" \"$@\"");

    /// <summary>Reads to the end, or until there is more than may be.</summary>
    private static async Task<string> Most(StreamReader reader, int most, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[16_384];
        while (text.Length < most && await reader.ReadAsync(buffer, stop) is > 0 and var read) text.Append(buffer, 0, read);
        return text.ToString();
    }

    private static string Cleaned(string text) => PlainTextFile.IsText(text) ? text : string.Concat(text.Where(c => PlainTextFile.IsText(c.ToString())));

    private static RuleBroken Refusal(string complaints)
    {
        if (complaints.Contains("password", StringComparison.OrdinalIgnoreCase)) return Refused.Locked();
        return complaints.Contains("memory", StringComparison.OrdinalIgnoreCase) || complaints.Contains("bad_alloc", StringComparison.Ordinal) ? Refused.TooLong() : Damaged();
    }

    private static RuleBroken NoProgram() =>
        Refused.Because("PDF går inte att läsa här: programmet pdftotext (poppler) är inte installerat på servern. Spara filen som .docx eller klistra in texten.");

    private static RuleBroken Damaged() => Refused.Because("PDF-filen är skadad eller inte hel och går inte att läsa.");
}
