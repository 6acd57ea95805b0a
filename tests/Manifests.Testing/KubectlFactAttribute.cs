using System;
using System.IO;
using System.Linq;

namespace Manifests.Testing;

/// <summary>A test that needs kubectl, and is skipped on a machine without it.</summary>
internal sealed class KubectlFactAttribute : FactAttribute
{
    public KubectlFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl"))))
        {
            Skip = "There is no kubectl on this machine.";
        }
    }
}
