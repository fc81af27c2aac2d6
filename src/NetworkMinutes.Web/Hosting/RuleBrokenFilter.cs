using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Hosting;

/// <summary>The one place where a broken rule becomes an HTTP status. Pages that show a form again catch it before it gets here.</summary>
internal sealed class RuleBrokenFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var (status, sentence) = context.Exception switch
        {
            RuleBroken broken => (StatusOf(broken.Rule), broken.Message),
            StorageUnavailable => (StatusCodes.Status507InsufficientStorage, "Inte sparat: servern kan inte skriva till disken. Försök igen om en stund."),
            _ => (0, ""),
        };
        if (status == 0) return;
        context.ExceptionHandled = true;
        context.HttpContext.Items[ErrorSentence.Key] = sentence;
        context.Result = status is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity && context.HttpContext.Request.IsHtmx()
            ? Told(context.HttpContext, status, sentence) : new StatusCodeResult(status);
    }

    /// <summary>A page that is open says it in its own words; a whole error page inside it helps nobody.</summary>
    private static ContentResult Told(HttpContext context, int status, string sentence)
    {
        context.Response.Htmx(h => h.Reswap("none").WithTrigger("refused", new { sentence }));
        return new ContentResult { StatusCode = status, Content = sentence };
    }

    public static int StatusOf(Rule rule) => rule switch
    {
        Rule.NotFound => StatusCodes.Status404NotFound,
        Rule.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}

internal static class ErrorSentence
{
    public static readonly object Key = new();
}
