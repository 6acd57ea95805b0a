using System;
using System.Linq;
using Manifests.Core.Output;

namespace Manifests.Build.Tests;

/// <summary>The C# that a generator adds to an assembly, made by hand.</summary>
internal static class CarrierSource
{
    public static string For(params CarriedManifest[] manifests) => ForTexts([.. manifests.Select(manifest => manifest.ToText())]);

    public static string ForTexts(params string[] texts)
    {
        var constants = texts.Select((text, i) => $"    private const string C{i} = {Literal(text)};");
        return $"namespace {CarriedManifest.CarrierNamespace};\ninternal static class Carrier\n{{\n{string.Join("\n", constants)}\n}}\n";
    }

    private static string Literal(string text) =>
        "\"" + text
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
