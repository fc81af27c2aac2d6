using Microsoft.Extensions.Options;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>What the program does without a browser. Exit 0 when done, 2 with one sentence on standard error when not.</summary>
internal static class Verbs
{
    private const int Refused = 2;

    private static readonly Dictionary<string, Func<string[], Task<int>>> Known = new(StringComparer.Ordinal)
    {
    };

    public static bool IsVerb(string word) => Known.ContainsKey(word);

    public static async Task<int> Run(string[] args)
    {
        try
        {
            return await Known[args[0]](args[1..]);
        }
        catch (RuleBroken broken)
        {
            await Console.Error.WriteLineAsync(broken.Message);
            return Refused;
        }
    }
}
