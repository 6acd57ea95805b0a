using System;
using System.Diagnostics;

namespace Manifests.Build.Tests.Faults;

/// <summary>A test that needs file systems of its own, and is skipped where the system gives none.</summary>
internal sealed class UnshareFactAttribute : FactAttribute
{
    public UnshareFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !CanMount())
        {
            Skip = "No file system can be mounted here (unshare -rm).";
        }
    }

    private static bool CanMount()
    {
        try
        {
            return Command.Run(new ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
