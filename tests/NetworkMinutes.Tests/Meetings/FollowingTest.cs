using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>An entry follows its sentence, and what people gave it goes along.</summary>
public abstract class FollowingTest
{
    protected const string Report = "Anna tar fram ett underlag om handledning till maj.";
    protected const string Other = "Ulf Sandgren skickar sammanställningen till nätverket.";
    protected const string Talk = "Dialog om läget i kommunerna.";

    private protected Desk Desk { get; } = new();

    private protected Given Promised()
    {
        Desk[0] = Desk.Page(Talk, Report);
        return Give(Report).Single();
    }

    private protected IEnumerable<Given> Give(string words)
    {
        var entry = Desk.About(words);
        entry.Accept();
        if (entry is ActionItem { Owners: [{ Words: "Anna" } anna, ..] } action)
        {
            action.ChooseOwner(anna, Desk.Room.AnnaRosen);
            action.Comment(Desk.Room.Karin, "Jag ringer på måndag.", Room.Noon);
        }

        Desk.ForgetSaves();
        return [Given.To(entry)];
    }
}
