namespace NetworkMinutes.Documents.Tests.Reading;

public class LabelledMinutesTests
{
    public static TheoryData<string> Names => [.. Labelled.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task Minutes_set_in_Word_are_read_as_their_text_is(string name)
    {
        var minutes = Labelled.Read(name);
        var read = await Labelled.Read(MinutesAsWord.File(minutes));
        Assert.Equal(string.Join('\n', Labelled.Register(minutes)), string.Join('\n', Labelled.Register(read)));
    }
}
