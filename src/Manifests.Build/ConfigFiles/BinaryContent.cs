using System;
using System.IO;
using System.Text;

namespace Manifests.Build.ConfigFiles;

/// <summary>Files that are no text, as the compiler understands text.</summary>
internal static class BinaryContent
{
    /// <summary>As much as a ConfigMap can hold.</summary>
    private const int Largest = 1024 * 1024;

    private const char Unknown = '\uFFFD';

    private static readonly Encoding[] Encodings =
    [
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>A file's bytes; null where it is text, or too large for a ConfigMap.</summary>
    public static byte[]? Read(string file)
    {
        if (new FileInfo(file).Length > Largest)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file);
        return IsText(bytes) ? null : bytes;
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return EncodingOf(bytes).GetString(bytes) is var text && text.IndexOf('\0') < 0 && text.IndexOf(Unknown) < 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding EncodingOf(byte[] bytes) =>
        Array.Find(Encodings, encoding => bytes.Length >= 2 && encoding.GetPreamble() is var mark && bytes[0] == mark[0] && bytes[1] == mark[1]) ?? Folders.AtomicFile.Utf8;
}
