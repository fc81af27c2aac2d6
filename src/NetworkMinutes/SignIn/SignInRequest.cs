using System.Security.Cryptography;
using System.Text;

namespace NetworkMinutes.SignIn;

/// <summary>A link and a code that sign one person in, once. Only hashes are kept. Instants are UTC.</summary>
public class SignInRequest
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);
    public const int MostTries = 5;

    private SignInRequest()
    {
    }

    public SignInRequest(int personId, string token, string code, string browserKey, DateTimeOffset now)
    {
        (PersonId, TokenHash, BrowserHash, ExpiresAt) = (personId, Hash(token), Hash(browserKey), now + Lifetime);
        CodeHash = Hash(browserKey + code);
    }

    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public People.Person Person { get; private set; } = null!;
    public string TokenHash { get; private set; } = "";
    public string CodeHash { get; private set; } = "";

    /// <summary>The code works only in the browser that asked.</summary>
    public string BrowserHash { get; private set; } = "";
    public int Tries { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsUsable(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <returns>False when it is spent or too old.</returns>
    public bool Spend(DateTimeOffset now)
    {
        if (!IsUsable(now)) return false;
        UsedAt = now;
        return true;
    }

    /// <returns>True, and spent, when the code is right; each wrong one counts.</returns>
    public bool TryCode(string code, string browserKey, DateTimeOffset now)
    {
        if (!IsUsable(now) || Tries >= MostTries || BrowserHash != Hash(browserKey)) return false;
        Tries++;
        var right = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeHash), Encoding.ASCII.GetBytes(Hash(browserKey + code)));
        return right && Spend(now);
    }

    /// <summary>SHA-256, lower-case hexadecimal. Tokens are 256 random bits, so a plain hash is enough.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
