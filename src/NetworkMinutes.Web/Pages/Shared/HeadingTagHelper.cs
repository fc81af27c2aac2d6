using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>A heading whose level depends on where the same partial stands: 1 to 6.</summary>
public sealed class HeadingTagHelper : TagHelper
{
    public int Level { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.TagName = Math.Min(Level, 6) switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
}
