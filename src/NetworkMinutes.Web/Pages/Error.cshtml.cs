using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
public class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";
    public string Sentence { get; private set; } = "";

    /// <summary>Whatever the verb. The code comes from the address alone: a form that failed may have a field of that name.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Tell(int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : 0);

    private void Tell(int code)
    {
        (Heading, Sentence) = code switch
        {
            StatusCodes.Status400BadRequest => ("Det gick inte att ta emot", "Sidan kan ha varit öppen för länge. Gå tillbaka, ladda om sidan och försök igen. Det du skrev finns kvar om du går tillbaka."),
            StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden => ("Sidan finns inte", "Den finns inte, eller så är den inte din att se."),
            StatusCodes.Status409Conflict => ("Någon annan hann före", "Det här går inte längre att göra. Ladda om sidan och se hur det står nu."),
            StatusCodes.Status413PayloadTooLarge => ("För stort", "Dela upp texten eller filen och försök igen."),
            StatusCodes.Status422UnprocessableEntity => ("Något fattas", "Gå tillbaka och rätta uppgifterna."),
            StatusCodes.Status429TooManyRequests => ("För många försök", "Vänta fem minuter och försök igen."),
            StatusCodes.Status507InsufficientStorage => ("Inte sparat", "Servern kan inte skriva till disken just nu."),
            >= 500 => ("Något gick fel hos oss", "Felet är antecknat. Försök igen om en stund."),
            _ => ("Det gick inte", "Försök igen, eller gå till startsidan."),
        };
        if (HttpContext.Items[ErrorSentence.Key] is string sentence) Sentence = sentence;
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
    }
}
