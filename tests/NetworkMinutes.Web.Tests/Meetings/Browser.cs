using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NetworkMinutes.Web.Tests.Meetings;

/// <summary>Pages read as HTML, and forms posted with the token that their page hands out.</summary>
internal static class Browser
{
    public static async Task<IHtmlDocument> Page(HttpClient client, string url) => await Page(await client.GetAsync(url));

    public static async Task<IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    public static async Task<HttpResponseMessage> Post(HttpClient client, string url, Dictionary<string, string> form)
    {
        var page = await Page(client, url.Split("&handler=")[0]);
        foreach (var was in page.QuerySelectorAll("main input[type=hidden][name^='Was[']")) form.TryAdd(was.GetAttribute("name")!, was.GetAttribute("value") ?? "");
        form["__RequestVerificationToken"] = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await client.PostAsync(url, new FormUrlEncodedContent(form));
    }
}
