using static NetworkMinutes.Mail.Tests.Letters;

namespace NetworkMinutes.Mail.Tests;

public sealed class MailFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nm-mail-");

    [Fact]
    public async Task The_same_message_twice_is_one_file_and_no_id_leaves_the_folder()
    {
        var mailbox = new MailFolder(folder.FullName);

        await mailbox.HandOver(Letter("Ett"), CancellationToken.None);
        await mailbox.HandOver(Letter("Ett"), CancellationToken.None);
        DeliveryOutcome outcome = await mailbox.HandOver(Letter("Två", id: "../../b@example.se"), CancellationToken.None);

        Assert.Equal(2, folder.GetFiles("*.eml").Length);
        Assert.Equal(2, folder.GetFileSystemInfos().Length);
        var sent = Assert.IsType<DeliveryOutcome.Sent>(outcome);
        Assert.Equal(Letter("Två", id: "../../b@example.se").Bytes(), await File.ReadAllBytesAsync(sent.Details));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
