using NetworkMinutes.Layout;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Layout;

public class FrozenDocumentTests
{
    [Fact]
    public void A_frozen_document_reads_back_as_it_was()
    {
        var room = new Room();
        room.Write("Inledning.\n\n- en\n- två\n\n1. ett\n2. två\n\nBeslut: Nätverket ställer sig bakom förslaget.\n\nÅtgärd: Ulf Sandgren skickar underlaget i maj.");
        var document = MinutesDocumentBuilder.Build(room.Meeting, "Utkast", Room.Today);

        var read = FrozenDocument.Read(FrozenDocument.Write(document));

        Assert.Equal(FrozenDocument.Write(document), FrozenDocument.Write(read));
        Assert.Equal(document.Sections[0].Blocks.Select(b => b.GetType()), read.Sections[0].Blocks.Select(b => b.GetType()));
        Assert.Contains("\"Numbers\"", FrozenDocument.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_holds_no_sign_that_a_file_system_refuses() =>
        Assert.Equal("Anteckningar HR-IT 2026-11-20 rättelse 1.docx", new MinutesDocument { Title = "Anteckningar HR/IT 2026-11-20", Label = "", Body = "", Organisation = "", Status = "" }.WordFileName("rättelse 1"));
}
