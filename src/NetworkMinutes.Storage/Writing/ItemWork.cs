using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage.Writing;

/// <summary>What was done to texts of a meeting, and nothing else of it.</summary>
/// <param name="Items">All whose text has changed, or whose entries have come, gone or followed their words to another item.</param>
/// <param name="Answer">Made when all is saved and has its ids. It must keep nothing of the meeting: the next one who writes changes it.</param>
public sealed record ItemWork<T>(IReadOnlyCollection<AgendaItem> Items, Func<T> Answer);
