using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.SignIn;

/// <summary>The six digits of a sign-in mail, typed in the browser that asked for it.</summary>
internal static class SignInCode
{
    /// <param name="onlyFor">The person whose code alone is taken; anybody's when null.</param>
    /// <returns>Who it signs in; null when it is wrong or too old.</returns>
    public static async Task<Person?> Spend(MinutesStore store, HttpContext context, string? typed, DateTimeOffset now, int? onlyFor = null)
    {
        var code = Digits(typed);
        if (code.Length != 6 || BrowserKey.Known(context) is not { } key) return null;
        var hash = SignInRequest.Hash(key);
        return await store.Write(async db =>
        {
            var requests = await db.SignInRequests.Include(r => r.Person)
                .Where(r => r.BrowserHash == hash && r.UsedAt == null && r.ExpiresAt > now && (onlyFor == null || r.PersonId == onlyFor))
                .OrderByDescending(r => r.Id).ToListAsync();
            return requests.FirstOrDefault(r => r.TryCode(code, key, now))?.Person;
        });
    }

    public static string Wrong(string? typed) => Digits(typed).Length == 6
        ? "Koden stämmer inte, eller så gäller den inte längre. Försök igen eller be om ett nytt mejl."
        : "Skriv de sex siffrorna i mejlet.";

    private static string Digits(string? typed) => new([.. (typed ?? "").Where(char.IsAsciiDigit)]);
}
