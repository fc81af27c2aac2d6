namespace NetworkMinutes.Web.SignIn;

/// <summary>A secret of the browser that asked to sign in; the six-digit code works only there.</summary>
internal static class BrowserKey
{
    private const string CookieName = "nm-browser";

    public static string? Known(HttpContext context) => context.Request.Cookies[CookieName] is { Length: 64 } key ? key : null;

    /// <summary>A new one each time: the browser's guesses then count against one code alone, and tell nothing of whether an earlier address exists.</summary>
    public static string New(HttpContext context)
    {
        var made = SignInMailer.NewToken();
        context.Response.Cookies.Append(CookieName, made, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(1),
            IsEssential = true,
        });
        return made;
    }
}
