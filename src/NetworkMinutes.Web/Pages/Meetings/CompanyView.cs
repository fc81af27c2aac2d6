using NetworkMinutes.Web.Live;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The others in the room, in words.</summary>
/// <param name="Sentence">"Elin Forsberg är i punkt 4 · Ada Norén är här"; empty when nobody else is there.</param>
public sealed record CompanyView(string Sentence, IReadOnlyList<InItem> Items)
{
    private const int MostNamed = 3;

    /// <param name="numbers">Items' numbers by their ids.</param>
    public static CompanyView Of(IReadOnlyList<Companion> others, IReadOnlyDictionary<int, string> numbers)
    {
        var placed = others.Select(o => o.ItemId is { } id && !numbers.ContainsKey(id) ? o with { ItemId = null } : o).ToList();
        var said = placed.Select(o => o.ItemId is { } id ? $"{o.Name} är i punkt {numbers[id]}" : $"{o.Name} är här").ToList();
        var named = said.Count > MostNamed ? said.Take(MostNamed - 1).Append($"{said.Count - MostNamed + 1} till är här") : said;
        return new(
            string.Join(" · ", named),
            [.. placed.Where(o => o.ItemId is not null).GroupBy(o => o.ItemId!.Value).Select(g => new InItem(g.Key, $"{SwedishText.Join([.. g.Select(o => o.Name)])} skriver här", $"{SwedishText.Join([.. g.Select(o => o.Name.Split(' ')[0])])} skriver"))]);
    }
}

/// <param name="Sentence">"Elin Forsberg skriver här", beside the heading.</param>
/// <param name="Short">"Elin skriver", in the list of items.</param>
public sealed record InItem(int ItemId, string Sentence, string Short);
