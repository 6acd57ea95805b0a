using Manifests.Core.Output;

namespace Manifests.Build.Tests;

/// <summary>Manifests as a generator would carry them, with no more YAML than a test needs.</summary>
internal static class Carried
{
    public static CarriedManifest Pod(string name, string? ns = null, string declaringType = "Hello", string? image = null) =>
        Object("v1", "Pod", name, ns, declaringType, image);

    public static CarriedManifest Service(string name, string? ns = null, string declaringType = "Hello") =>
        Object("v1", "Service", name, ns, declaringType);

    public static CarriedManifest Object(
        string apiVersion, string kind, string name, string? ns = null, string declaringType = "Hello", string? image = null)
    {
        var yaml = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n  name: {name}\n" + (ns is null ? "" : $"  namespace: {ns}\n");
        if (image is not null)
        {
            yaml += $"spec:\n  containers:\n    - name: main\n      image: {image}\n";
        }

        return new CarriedManifest(apiVersion, kind, ns, name, declaringType, yaml);
    }
}
