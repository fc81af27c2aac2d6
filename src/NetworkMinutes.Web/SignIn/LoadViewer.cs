using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.SignIn;

/// <summary>Looks up who is asking, anew at each request, so that an ended seat or account ends at once.
/// The page that tells of a failure asks nothing: what failed may be the database.</summary>
internal sealed class LoadViewer(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, MinutesDb db, Clock clock)
    {
        var isErrorPage = context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isErrorPage) context.User = new ClaimsPrincipal(new ClaimsIdentity());
        else if (Session.PersonId(context.User) is not null)
        {
            var viewer = await Session.Viewer(db, context.User, clock.Today);
            if (viewer is null) context.User = new ClaimsPrincipal(new ClaimsIdentity());
            else context.Features.Set(viewer);
        }

        await next(context);
    }
}

public static class ViewerOfRequest
{
    public static Viewer? Viewer(this HttpContext context) => context.Features.Get<Viewer>();
}
