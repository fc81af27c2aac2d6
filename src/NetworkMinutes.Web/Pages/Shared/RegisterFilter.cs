using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using NetworkMinutes.Bodies;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>What a list of the register is narrowed to, and what can be chosen. A value that cannot be read narrows nothing.</summary>
public sealed class RegisterFilter
{
    [FromQuery(Name = "q")]
    public string? Written { get; set; }

    [FromQuery(Name = "body")]
    public string? BodyChosen { get; set; }

    [FromQuery(Name = "year")]
    public string? YearChosen { get; set; }

    public SearchWords Words => new(Written is { Length: > 500 } ? Written[..500] : Written);
    public int? BodyId => Number(BodyChosen);
    public int? Year => Number(YearChosen);
    public bool IsEmpty => Words.IsEmpty && BodyId is null && Year is null;

    /// <summary>The same list as a file: all of it, narrowed in the same way.</summary>
    public static string ExcelOf(HttpRequest request) =>
        QueryHelpers.AddQueryString(request.Path, request.Query.Where(q => !q.Key.EndsWith("age", StringComparison.Ordinal)).Append(new("handler", "Excel")));

    public static int? Number(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

public sealed record RegisterChoices(IReadOnlyList<Body> Bodies, IReadOnlyList<int> Years);
