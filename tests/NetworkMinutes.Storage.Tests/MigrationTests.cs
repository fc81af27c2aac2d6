using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NetworkMinutes.Storage.Tests;

/// <summary>A database of an older program opens in this one with all that was in it.</summary>
public class MigrationTests
{
    [Fact]
    public async Task Entries_from_before_they_followed_their_words_are_read()
    {
        await using var temporary = TemporaryStore.Empty();
        await using (var old = new MinutesDb(temporary.File.ReadOptions()))
        {
            await old.GetService<IMigrator>().MigrateAsync("OwnWords");
            await Fill((SqliteConnection)old.Database.GetDbConnection());
        }

        await temporary.Store.Migrate();

        await using var db = temporary.Store.Read();
        var meeting = await db.Meetings.Whole().SingleAsync();
        Assert.Equal(("Beslut A", true), (meeting.Decisions.Single().Text, meeting.Decisions.Single().FormedGroup));
        Assert.Equal((0, true), (meeting.Actions.Single().SpanLength, meeting.Actions.Single().AwaitsFate));
        Assert.Empty(meeting.Actions.Single().TextNowSays);
    }

    private static async Task Fill(SqliteConnection connection)
    {
        await connection.OpenAsync();
        await Row(connection, "Bodies", ("Id", "1"), ("Name", "Nätverket"), ("ExtraRecipients", "[]"), ("StandingItems", "[]"));
        await Row(connection, "Meetings", ("Id", "1"), ("BodyId", "1"), ("State", "Draft"));
        await Row(connection, "Items", ("Id", "1"), ("MeetingId", "1"), ("Title", "Punkt"));
        await Row(connection, "Entries", ("Id", "1"), ("Entry", "decision"), ("MeetingId", "1"), ("ItemId", "1"), ("Text", "Beslut A"), ("InText", "1"), ("Standing", "Recorded"), ("Clauses", "[]"), ("DecisionStatus", "InForce"), ("Strength", "Decides"), ("Marked", "1"), ("Outcome", ""));
        await Row(connection, "Entries", ("Id", "2"), ("Entry", "action"), ("MeetingId", "1"), ("ItemId", "1"), ("Text", "Åtgärd B"), ("InText", "0"), ("Answered", "1"), ("SpanLength", "7"), ("Standing", "Recorded"), ("Kind", "Action"), ("ActionStatus", "Open"), ("Labelled", "0"), ("DueChosenByHand", "0"));
        await Row(connection, "Bodies", ("Id", "2"), ("Name", "Gruppen"), ("ExtraRecipients", "[]"), ("StandingItems", "[]"), ("FormedByDecisionId", "1"));
    }

    /// <summary>What is not said is as empty as its column allows.</summary>
    private static async Task Row(SqliteConnection connection, string table, params (string Column, string Value)[] said)
    {
        var columns = await Required(connection, table);
        var values = columns.Where(c => said.All(s => s.Column != c.Name)).Select(c => (Column: c.Name, Value: c.Type == "INTEGER" ? "0" : "")).Concat(said).ToList();
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", values.Select(v => v.Column))}) VALUES ({string.Join(", ", values.Select(v => $"'{v.Value}'"))})";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<(string Name, string Type)>> Required(SqliteConnection connection, string table)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1 AND dflt_value IS NULL AND pk = 0";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<(string, string)>();
        while (await reader.ReadAsync()) columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
