using System.Globalization;

namespace NetworkMinutes.Mail.Mime;

/// <summary>
/// A person or a function and its address. The address is ASCII after the @ has been made so (göteborg.se becomes
/// xn--...); anything that cannot be one plain address is refused with an <see cref="ArgumentException"/>.
/// </summary>
public sealed record MailboxAddress
{
    private const int LongestLocalPart = 64;
    private const int LongestAddress = 254;
    private const string AlsoInLocalPart = "!#$%&'*+-/=?^_`{|}~.";

    public MailboxAddress(string? name, string address)
    {
        Name = string.Join(' ', HeaderText.Safe(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Address = Checked(address);
    }

    /// <summary>With single spaces, and none at its ends: readers differ on the others.</summary>
    public string Name { get; }

    public string Address { get; }

    public override string ToString() => Name.Length == 0 ? Address : $"{Name} <{Address}>";

    private static string Checked(string address)
    {
        int at = address.LastIndexOf('@');
        string local = at < 0 ? "" : address[..at];
        string ascii = at < 0 ? "" : $"{local}@{AsciiDomain(address[(at + 1)..], address)}";
        bool dotted = local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal);
        if (local.Length is 0 or > LongestLocalPart || dotted || !local.All(MayStandInLocalPart) || ascii.Length > LongestAddress)
            throw NotAnAddress(address);
        return ascii;
    }

    private static string AsciiDomain(string domain, string address)
    {
        try
        {
            string ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain);
            return ascii.EndsWith('.') ? throw NotAnAddress(address) : ascii;
        }
        catch (ArgumentException)
        {
            throw NotAnAddress(address);
        }
    }

    private static bool MayStandInLocalPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || AlsoInLocalPart.Contains(c, StringComparison.Ordinal);

    private static ArgumentException NotAnAddress(string address) =>
        new($"Not an e-mail address: '{address}'.", nameof(address));
}
