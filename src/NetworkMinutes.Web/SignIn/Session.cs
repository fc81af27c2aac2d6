using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.SignIn;

/// <summary>A signed-in browser: a cookie that names the person, kept over restarts.</summary>
internal static class Session
{
    private const string StampClaim = "stamp";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "nm-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/error/404";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Headers.ContainsKey("HX-Request") || context.Request.Headers.Accept == "text/event-stream") context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
    }

    public static Task Begin(HttpContext context, Person person)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), new Claim(StampClaim, person.SecurityStamp)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        context.User = new ClaimsPrincipal(identity);
        return context.SignInAsync(context.User, new AuthenticationProperties { IsPersistent = true });
    }

    /// <summary>Who is asking, as they stand now: null when the account or the session has ended.</summary>
    public static async Task<Viewer?> Viewer(MinutesDb db, ClaimsPrincipal user, DateOnly today) =>
        PersonId(user) is { } personId ? await db.ViewerFor(personId, today, Stamp(user)) : null;

    public static int? PersonId(ClaimsPrincipal user) =>
        int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;

    public static string Stamp(ClaimsPrincipal user) => user.FindFirstValue(StampClaim) ?? "";
}
