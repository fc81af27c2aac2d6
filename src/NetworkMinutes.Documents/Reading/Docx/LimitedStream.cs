namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>
/// Stops a part that unpacks to more than may be read, whatever it says of its size, and one with a tag so long that reading its attributes
/// would take minutes. Word writes UTF-8, in which a tag opens with one byte.
/// </summary>
internal sealed class LimitedStream(Stream inner, long limit, Action<int> told) : Stream
{
    private const int LongestTag = 1024 * 1024;

    private long left = limit;
    private long sinceTag;
    private bool isBegun;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        told(read);
        if (!isBegun && buffer[..Math.Min(read, 4)].ContainsAny((byte)0, (byte)0xFE, (byte)0xFF)) throw Refused.Damaged();
        isBegun = true;
        left -= read;
        var tag = buffer[..read].LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + read : read - tag;
        return left < 0 || sinceTag > LongestTag ? throw Refused.TooLong() : read;
    }

    public override void Flush() => inner.Flush();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
