namespace NetworkMinutes.Web.Live;

/// <summary>Fragments that have been drawn, one after the other.</summary>
internal sealed class Html(IReadOnlyList<byte[]> fragments) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = fragments.Sum(f => f.Length);
        foreach (var fragment in fragments) await response.Body.WriteAsync(fragment, httpContext.RequestAborted);
    }
}
