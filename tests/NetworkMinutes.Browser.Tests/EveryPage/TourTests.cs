namespace NetworkMinutes.Browser.Tests.EveryPage;

public class TourTests
{
    private static readonly string Pages = Path.Combine(Demo.Repository(), "src", "NetworkMinutes.Web", "Pages");

    [Fact]
    public void No_page_is_forgotten()
    {
        var there = Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories).Where(file => File.ReadLines(file).First().StartsWith("@page", StringComparison.Ordinal))
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Pages, file), null).Replace('\\', '/'));
        var listed = Tour.ByPerson.Values.SelectMany(stops => stops.Select(stop => stop.Page)).Distinct().Concat(Tour.ShowNothing);

        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_said_to_show_nothing_has_nothing_to_show() =>
        Assert.All(Tour.ShowNothing, page => Assert.DoesNotContain("<main", File.ReadAllText(Path.Combine(Pages, page + ".cshtml")), StringComparison.Ordinal));
}
