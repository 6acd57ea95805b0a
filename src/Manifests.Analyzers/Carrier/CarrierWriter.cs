using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
    /// <summary>The constants that carry one class's objects, or null where it makes none.</summary>
    public static CarriedClass? Write(DeclaredClass declared, CancellationToken cancellation)
    {
        if (!declared.Objects.Any(manifest => manifest.IsMade))
        {
            return null;
        }

        // File names must differ in more than case, as class names need not: the hash of the exact name sees to that.
        var hash = StableHash(declared.Identity);
        var unique = CSharpText.Identifier(declared.Identifier) + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
        return new CarriedClass(CSharpText.Comment(declared.FullName), unique, hash, Constants(declared.Objects, cancellation).ToEquatableArray());
    }

    private static IEnumerable<CarriedConstant> Constants(IReadOnlyList<KubernetesObject> objects, CancellationToken cancellation)
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
            yield return new CarriedConstant(CSharpText.Identifier(first.Kind) + i++.ToString(CultureInfo.InvariantCulture), CSharpText.Literal(manifest.ToText()));
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
