using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NetworkMinutes.Web.Hosting;

/// <summary>A form that is too big or broken is answered with a sentence. Left alone, its fields would be taken as empty.</summary>
internal sealed class ReadableFormFilter : IAsyncAuthorizationFilter
{
    /// <summary>After a page's own limits (900) and before the forgery check (1000), which would blame the page's age.</summary>
    public const int BeforeAntiforgery = 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!http.Request.HasFormContentType) return;
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or NotSupportedException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            http.Request.Form = FormCollection.Empty;
            var tooMuch = e is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || e.Message.Contains("limit", StringComparison.Ordinal);
            http.Items[ErrorSentence.Key] = tooMuch
                ? "Det är mer än vad som kan tas emot på en gång. Dela upp texten eller filen och försök igen."
                : "Det som skickades gick inte att läsa. Ladda om sidan och försök igen.";
            context.Result = new StatusCodeResult(tooMuch ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }
    }
}
