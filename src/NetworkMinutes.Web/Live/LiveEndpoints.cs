using NetworkMinutes.Web.Pages.Meetings;

namespace NetworkMinutes.Web.Live;

internal static class LiveEndpoints
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<Broadcast>();
        services.AddSingleton<RoomPresence>();
        services.AddSingleton<LiveStream>();
        services.AddSingleton<FragmentWriter>();
        services.AddScoped<MeetingFragments>();
    }

    public static void MapLive(this IEndpointRouteBuilder routes)
    {
        var signedIn = routes.MapGroup("").RequireAuthorization();
        signedIn.MapGet("/live", (HttpContext context, int[] meeting, string[] at, LiveStream stream) => stream.Open(context, meeting, at));
        signedIn.MapGet("/meetings/{id:int}/room", (HttpContext context, int id, string[] part, MeetingFragments fragments) => fragments.Room(context, id, part));
        signedIn.MapGet("/meetings/{id:int}/sheet", (HttpContext context, int id, string[] part, MeetingFragments fragments) => fragments.Sheet(context, id, part));
        signedIn.MapGet("/meetings/{id:int}/company", (HttpContext context, int id, MeetingFragments fragments) => fragments.Company(context, id));
    }
}
