using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Yaml;

namespace Manifests.Analyzers.Carrier;

/// <summary>Writes the C# that carries the YAML of one class through the compiler to the build.</summary>
/// <remarks>
/// Private constants of an internal class: text in an attribute or a visible member would belong to the reference assembly, and each
/// edit of an annotation would build every dependent project again. The C# is that of version 5, whatever the project is set to.
/// </remarks>
internal static class CarrierWriter
{
    /// <summary>The class that carries one class's objects, or null where it makes none.</summary>
    public static CarrierClass? Write(DeclaredClass declared, CancellationToken cancellation)
    {
        if (!declared.Objects.Any(manifest => manifest.IsMade))
        {
            return null;
        }

        // File names must differ in more than case, as class names need not: the hash of the exact name sees to that.
        var hash = StableHash(declared.Identity);
        var unique = CSharpText.Identifier(declared.Identifier) + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
        var source = new StringBuilder();
        source.Append("    // ").Append(CSharpText.Comment(declared.FullName)).Append('\n');
        source.Append("    [global::System.Runtime.CompilerServices.CompilerGenerated]\n");
        source.Append("    internal static class ").Append(unique).Append("\n    {\n");
        WriteConstants(source, declared.Objects, cancellation);
        source.Append("    }\n");
        return new CarrierClass(unique, hash, source.ToString());
    }

    private static void WriteConstants(StringBuilder source, IReadOnlyList<KubernetesObject> objects, CancellationToken cancellation)
    {
        // What is the same in several environments is carried once.
        var i = 0;
        foreach (var same in objects.Where(manifest => manifest.IsMade).GroupBy(manifest => manifest.Root))
        {
            cancellation.ThrowIfCancellationRequested();
            var first = same.First();
            var manifest = CarriedManifest.From(first, YamlWriter.Write(first.Root)) with
            {
                Environments = same.Select(item => item.Environment).OfType<string>().ToEquatableArray(),
            };
            source.Append(i == 0 ? "" : "\n").Append("        private const string ").Append(CSharpText.Identifier(first.Kind)).Append(i++.ToString(CultureInfo.InvariantCulture))
                .Append(" = ").Append(CSharpText.Literal(manifest.ToText())).Append(";\n");
        }
    }

    // FNV-1a: string.GetHashCode differs from one run of the compiler to the next.
    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
