using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace NetworkMinutes.Documents.Reading.Pdf;

/// <summary>The text of a PDF through poppler's pdftotext, a program of its own with set limits of time and size.</summary>
internal static class PdfFile
{
    private const string Program = "pdftotext";
    private const int MostPages = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<FileText> Read(byte[] bytes, CancellationToken stop)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            await WriteForUsOnly(file, bytes, stop);
            var text = await TextOf(file, stop);
            return string.IsNullOrWhiteSpace(text.Replace('\f', ' ')) ? throw Refused.OnlyPictures() : new(SwedishText.Composed(text), [], LinesAreWhole: false);
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
            throw (await complaints).Contains("password", StringComparison.OrdinalIgnoreCase) ? Refused.Locked() : Damaged();
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
        string[] arguments = ["-layout", "-enc", "UTF-8", "-eol", "unix", "-l", MostPages.ToString(System.Globalization.CultureInfo.InvariantCulture), file, "-"];
        try
        {
            return Process.Start(new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        }
        catch (Win32Exception)
        {
            throw Refused.Because("PDF går inte att läsa här: programmet pdftotext (poppler) är inte installerat på servern. Spara filen som .docx eller klistra in texten.");
        }
    }

    /// <summary>Reads to the end, or until there is more than may be.</summary>
    private static async Task<string> Most(StreamReader reader, int most, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[16_384];
        while (text.Length < most && await reader.ReadAsync(buffer, stop) is > 0 and var read) text.Append(buffer, 0, read);
        return text.ToString();
    }

    private static string Cleaned(string text) => PlainTextFile.IsText(text) ? text : string.Concat(text.Where(c => PlainTextFile.IsText(c.ToString())));

    private static RuleBroken Damaged() => Refused.Because("PDF-filen är skadad eller inte hel och går inte att läsa.");
}
