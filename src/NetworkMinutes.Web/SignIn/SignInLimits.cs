using System.Threading.RateLimiting;

namespace NetworkMinutes.Web.SignIn;

internal static class SignInLimits
{
    public const string Policy = "sign-in";

    /// <summary>A browser address may ask or guess thirty times in five minutes.</summary>
    public static void AddSignInLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(5) })
            : RateLimitPartition.GetNoLimiter(""));
    });
}
