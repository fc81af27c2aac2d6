using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NetworkMinutes.Web.Live;

/// <summary>Draws the partials of a page outside it, so that a fragment can be kept and given to many.</summary>
internal sealed partial class FragmentWriter(IRazorViewEngine views, ITempDataProvider tempData, IModelMetadataProvider metadata)
{
    /// <param name="page">The page whose partials they are: "/Meetings/Write".</param>
    public async Task<byte[]> Draw(HttpContext context, string page, params IEnumerable<(string Partial, object Model)> parts)
    {
        var action = new ActionContext(context, new RouteData(), new PageActionDescriptor());
        action.RouteData.Values["page"] = page;
        action.ActionDescriptor.RouteValues["page"] = page;
        await using var written = new StringWriter();
        foreach (var (partial, model) in parts)
        {
            var view = views.FindView(action, partial, isMainPage: false).EnsureSuccessful(null).View!;
            var data = new ViewDataDictionary(metadata, action.ModelState) { Model = model };
            await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(context, tempData), written, new HtmlHelperOptions()));
        }

        return Encoding.UTF8.GetBytes(Token().Replace(written.ToString(), ""));
    }

    /// <summary>One reader's, and so nothing for the others; the page puts its own in a form that is sent.</summary>
    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
