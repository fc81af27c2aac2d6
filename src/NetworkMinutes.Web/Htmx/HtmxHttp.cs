namespace NetworkMinutes.Web.Htmx;

/// <summary>Named as in the package Htmx.Net, which replaces this folder the day it can be had.</summary>
public static class HtmxHttp
{
    public static bool IsHtmx(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    public static void Htmx(this HttpResponse response, Action<HtmxResponseHeaders> write) => write(new HtmxResponseHeaders(response.Headers));
}

public sealed class HtmxResponseHeaders(IHeaderDictionary headers)
{
    public HtmxResponseHeaders Reswap(string swap) => Set("HX-Reswap", swap);

    public HtmxResponseHeaders WithTrigger(string name, object detail) =>
        Set("HX-Trigger", System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { [name] = detail }));

    private HtmxResponseHeaders Set(string name, string value)
    {
        headers[name] = value;
        return this;
    }
}
