using System;
using System.IO;
using System.Text;

namespace Manifests.Tool.Inputs;

/// <summary>Reads a file's text.</summary>
internal static class InputText
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with the reason why there is none.</summary>
    public static string? Read(InputFile file, Func<Stream> standardInput, out string? problem)
    {
        try
        {
            using var stream = file.FullPath is null ? standardInput() : File.OpenRead(file.FullPath);
            // YAML may be UTF-16 too, which its first bytes tell.
            using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true);
            var text = reader.ReadToEnd();
            problem = text.Contains('\0', StringComparison.Ordinal) ? $"{file.Name}: this is no text" : null;
            return problem is null ? text : null;
        }
        catch (DecoderFallbackException)
        {
            problem = $"{file.Name}: this is no text in UTF-8";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"{file.Name}: {exception.Message}";
        }

        return null;
    }
}
