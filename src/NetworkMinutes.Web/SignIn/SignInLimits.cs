using System.Threading.RateLimiting;

namespace NetworkMinutes.Web.SignIn;

internal static class SignInLimits
{
    public const string Policy = "sign-in";

    /// <param name="attempts">How often one network address may ask or guess in five minutes.</param>
    public static void AddSignInLimits(this IServiceCollection services, int attempts) => services.AddRateLimiter(options =>
    {
        // A partition's key decides its limiter for good, so reading has a key that no network address can have.
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = TimeSpan.FromMinutes(5) })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
