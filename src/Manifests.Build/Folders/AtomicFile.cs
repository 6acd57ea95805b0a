using System;
using System.IO;
using System.Text;

namespace Manifests.Build.Folders;

/// <summary>Writes files so that nobody ever sees half of one.</summary>
internal static class AtomicFile
{
    /// <summary>UTF-8 without a byte order mark: kubectl takes the mark for content.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string StagedPrefix = ".manifests-";
    private const string StagedSuffix = ".tmp";

    /// <summary>Writes a file under another name in the same directory, and returns that name.</summary>
    /// <remarks>The name is short whatever the file's is, so that a file with the longest name that there may be can be staged too.</remarks>
    public static string Stage(string path, byte[] content) =>
        WriteNew(Path.Combine(Path.GetDirectoryName(path)!, StagedPrefix + Guid.NewGuid().ToString("N") + StagedSuffix), content);

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

    /// <summary>Stages and commits a file that only one writer at a time has to do with, so that a killed one leaves at most one file behind.</summary>
    public static void Write(string path, byte[] content)
    {
        var staged = WriteNew(path + StagedSuffix, content);
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

    /// <summary>Deletes what a killed build had staged in a directory.</summary>
    public static void DeleteStaged(string directory)
    {
        if (Directory.Exists(directory))
        {
            foreach (var leftover in Directory.GetFiles(directory, StagedPrefix + "*" + StagedSuffix))
            {
                DeleteQuietly(leftover);
            }
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
            // A leftover that nothing reads harms nobody, and the next build tries again.
        }
    }

    private static string WriteNew(string path, byte[] content)
    {
        try
        {
            File.WriteAllBytes(path, content);
            return path;
        }
        catch
        {
            DeleteQuietly(path);
            throw;
        }
    }
}
