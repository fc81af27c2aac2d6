using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>One page of a long list, and how to reach the others without losing what was filtered on.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Number)
{
    public Pager Pager(HttpRequest request, string parameter, string label) =>
        new(Number, Math.Max(1, (Total + Paging.Size - 1) / Paging.Size), request, parameter, label);
}

public sealed record Pager(int Number, int Count, HttpRequest Request, string Parameter, string Label)
{
    public string Link(int number)
    {
        var kept = Request.Query.Where(q => q.Key != Parameter).Append(new(Parameter, number.ToString(SwedishText.Culture)));
        return QueryHelpers.AddQueryString(Request.Path, kept);
    }
}

public static class Paging
{
    public const int Size = 50;

    public static async Task<Paged<T>> Page<T>(this IQueryable<T> ordered, int? number)
    {
        var total = await ordered.CountAsync();
        var page = Math.Clamp(number ?? 1, 1, Math.Max(1, (total + Size - 1) / Size));
        return new(await ordered.Skip((page - 1) * Size).Take(Size).ToListAsync(), total, page);
    }
}
