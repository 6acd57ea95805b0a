using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Compiles a program and runs it in this process: the judge of what the evaluator computes.</summary>
internal static class RunProgram
{
    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The value of a static property.</summary>
    public static object Value(Assembly program, string type, string property) =>
        program.GetType(type)!.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
