using Microsoft.AspNetCore.Mvc.Rendering;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>A field's sentence, for inputs whose names are made in a loop.</summary>
public static class FieldErrors
{
    public static string Broken(this IHtmlHelper html, string field) =>
        html.ViewData.ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : "";

    public static string? ClassIfBroken(this IHtmlHelper html, string field) => html.Broken(field).Length > 0 ? "input-validation-error" : null;
}
