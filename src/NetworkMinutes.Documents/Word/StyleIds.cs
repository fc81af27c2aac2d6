namespace NetworkMinutes.Documents.Word;

/// <summary>The names by which styles.xml is spoken to.</summary>
internal static class StyleIds
{
    public const string DocumentLabel = "DocumentLabel";
    public const string Title = "Title";
    public const string Fact = "Fact";
    public const string FactTerm = "FactTerm";
    public const string Preamble = "Preamble";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string ListLetter = "ListLetter";
    public const string MarkedWord = "MarkedWord";
    public const string Table = "MinutesTable";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string TableList = "TableList";
    public const string ClosingLine = "ClosingLine";
    public const string StatusLine = "StatusLine";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Hyperlink = "Hyperlink";

    public static string Heading(int level) => $"Heading{level}";
}
