namespace NetworkMinutes.Browser.Tests.EveryPage;

/// <param name="Page">The Razor page's file under Pages, without its ending.</param>
/// <param name="Url">Where it stands; what is in braces is found by <see cref="Places"/>.</param>
public sealed record Stop(string Page, string Url, Then Then = Then.Nothing);

/// <summary>What is done on the page before it is looked at.</summary>
public enum Then
{
    Nothing,
    ReadMinutes,
    ReadFiles,
}
