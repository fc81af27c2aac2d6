using NetworkMinutes.Dates;
using NetworkMinutes.Recognition;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Tests.Dates;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>Sentences without a digit or a word of dates are not searched for any; none may be missed by that.</summary>
public sealed class DatingWordsTests
{
    private static readonly Setting Setting = new(new ReadingContext(new(2024, 3, 14)));

    [Fact]
    public void No_date_of_the_table_is_passed_over() => Assert.Empty(Missed(Readings.All.Select(r => r.Words)));

    [Fact]
    public void No_date_of_our_minutes_is_passed_over() => Assert.Empty(Missed(
        Directory.GetFiles(Cases.Folder, "*.txt", SearchOption.AllDirectories).Where(f => !f.Contains("Unseen", StringComparison.Ordinal)).SelectMany(File.ReadLines)));

    private static IEnumerable<string> Missed(IEnumerable<string> texts) =>
        texts.Where(t => t.Length is > 0 and < Sentence.Longest && new Sentence(t, Setting).Dates.Count != SaidDates.In(t).AsTold(Setting.MeetingDate).Count);
}
