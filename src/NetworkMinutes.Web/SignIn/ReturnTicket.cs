using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NetworkMinutes.Web.SignIn;

/// <summary>Names, unforgeably, the person whose open page it stands in. It signs nobody in: it only says to whom a code is mailed,
/// and that nobody else may go on in that page.</summary>
public sealed class ReturnTicket(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("sign-in-again");

    public string For(int personId) => protector.Protect(personId.ToString(CultureInfo.InvariantCulture));

    /// <returns>Null when it is none of ours.</returns>
    public int? PersonId(string? ticket)
    {
        try
        {
            return int.Parse(protector.Unprotect(ticket ?? ""), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
