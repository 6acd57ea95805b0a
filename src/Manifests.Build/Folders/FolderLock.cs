using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace Manifests.Build.Folders;

/// <summary>Lets one build after the other at the files of a project, also where two run at once.</summary>
/// <remarks>
/// The lock is an open file in obj/, which the system closes when its process ends, however it ends. The file itself stays: to delete
/// it would take it from under a build that waits for it.
/// </remarks>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _stream;

    private FolderLock(FileStream stream) => _stream = stream;

    /// <summary>The file that stands for the lock over what a list names.</summary>
    public static string PathFor(string listPath) => listPath + ".lock";

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="BuildProblem">Another build held it all the while.</exception>
    public static FolderLock Take(string listPath, TimeSpan patience)
    {
        var path = PathFor(listPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waited.Elapsed > patience)
                {
                    throw new BuildProblem(
                        ProblemCodes.FileAccess,
                        $"Another build of this project has been writing its manifests for more than {patience.TotalSeconds:0} seconds and holds '{path}'. "
                            + "Wait for it to end, or end it, then build again.",
                        path);
                }

                Thread.Sleep(Pause);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();
}
