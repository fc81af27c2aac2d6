using System.Text;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>What the program does without a browser. Exit 0 when done, 2 with one sentence on standard error when not.</summary>
internal static class Verbs
{
    private const int Refused = 2;

    private static readonly Dictionary<string, Func<Arguments, Task<string>>> Known = new(StringComparer.Ordinal)
    {
        ["recognise"] = ReadingVerbs.Recognise,
        ["word"] = ReadingVerbs.Word,
        ["import"] = ImportVerb.Run,
        ["administrator"] = DatabaseVerbs.Administrator,
        ["migrate"] = DatabaseVerbs.Migrate,
        ["backup"] = DatabaseVerbs.Backup,
        ["restore"] = DatabaseVerbs.Restore,
    };

    public static bool IsVerb(string word) => Known.ContainsKey(word);

    public static Task<int> Run(string[] args) => OrOneSentence(async () =>
    {
        var told = await Known[args[0]](new Arguments(args[1..]));
        if (told.Length > 0) await Tell(Console.OpenStandardOutput(), told);
    });

    /// <returns>The exit code: 0, or 2 with one sentence on standard error when a rule, a file or the disk stood in the way.</returns>
    public static async Task<int> OrOneSentence(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (RuleBroken broken)
        {
            await Tell(Console.OpenStandardError(), broken.Message);
            return Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Storage.StorageUnavailable)
        {
            await Tell(Console.OpenStandardError(), $"Det gick inte att läsa eller skriva: {SwedishText.Collapse(e.Message)}");
            return Refused;
        }
    }

    /// <summary>A line beside the answer.</summary>
    public static Task Note(string line) => Tell(Console.OpenStandardError(), line);

    /// <summary>UTF-8 without a mark, whatever the console is set to.</summary>
    private static async Task Tell(Stream stream, string text)
    {
        await using (stream) await stream.WriteAsync(Encoding.UTF8.GetBytes(text.TrimEnd() + "\n"));
    }
}
