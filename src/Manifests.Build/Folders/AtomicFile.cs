using System;
using System.IO;
using System.Text;

namespace Manifests.Build.Folders;

/// <summary>Writes files so that nobody ever sees half of one.</summary>
internal static class AtomicFile
{
    /// <summary>UTF-8 without a byte order mark: kubectl takes the mark for content.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a file under another name in the same directory, and returns that name.</summary>
    public static string Stage(string path, byte[] content)
    {
        var staged = Path.Combine(Path.GetDirectoryName(path)!, "." + Guid.NewGuid().ToString("N") + ".tmp");
        try
        {
            File.WriteAllBytes(staged, content);
            return staged;
        }
        catch
        {
            DeleteQuietly(staged);
            throw;
        }
    }

    /// <summary>Gives a staged file its name, in place of what has it now.</summary>
    public static void Commit(string staged, string path)
    {
        if (File.Exists(path))
        {
            // Replace keeps the two steps of delete and move from being seen; it exists since netstandard2.0, Move with overwrite does not.
            File.Replace(staged, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(staged, path);
        }
    }

    /// <summary>Stages and commits.</summary>
    public static void Write(string path, byte[] content)
    {
        var staged = Stage(path, content);
        try
        {
            Commit(staged, path);
        }
        catch
        {
            DeleteQuietly(staged);
            throw;
        }
    }

    /// <summary>Deletes a file of ours that a failed build would leave behind; the failure itself is what matters then.</summary>
    public static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover with a random name harms nobody.
        }
    }
}
