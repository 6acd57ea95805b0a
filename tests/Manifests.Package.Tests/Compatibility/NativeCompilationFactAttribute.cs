using System;
using System.IO;
using System.Linq;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>A test that compiles to machine code, and is skipped on a machine without a linker.</summary>
internal sealed class NativeCompilationFactAttribute : FactAttribute
{
    public NativeCompilationFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
        {
            Skip = "There is neither clang nor gcc on this machine.";
        }
    }
}
