using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Manifests.Core.Yaml;

/// <summary>Collects what the emitter writes, which it does character by character.</summary>
/// <remarks>Much faster for that than a <see cref="StringWriter"/>; and the place to mend the one character that the emitter gets wrong.</remarks>
internal sealed class EmitterOutput : TextWriter
{
    private const char ByteOrderMark = '\uFEFF';

    private char[] _buffer = new char[1024];
    private int _length;

    public EmitterOutput()
        : base(CultureInfo.InvariantCulture)
    {
    }

    /// <remarks>The emitter escapes what its output's encoding lacks; a Unicode encoding lacks nothing.</remarks>
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        // The emitter takes it for printable, but readers refuse or drop it. It only ever occurs in double quotes: PlainScalars
        // and LiteralBlocks see to that.
        if (value == ByteOrderMark)
        {
            Write("\\uFEFF");
            return;
        }

        if (_length == _buffer.Length)
        {
            MakeRoom(1);
        }

        _buffer[_length++] = value;
    }

    public override void Write(string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_length + value.Length > _buffer.Length)
        {
            MakeRoom(value.Length);
        }

        value.CopyTo(0, _buffer, _length, value.Length);
        _length += value.Length;
    }

    public override string ToString() => new(_buffer, 0, _length);

    private void MakeRoom(int length) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
}
