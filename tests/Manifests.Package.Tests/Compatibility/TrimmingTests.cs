using System;
using System.IO;
using System.Linq;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Apps that are published with only what they use: no warning, and of Manifests only the files.</summary>
[Collection(ProductCollection.Name)]
public sealed class TrimmingTests(Product product)
{
    [Fact]
    public void A_trimmed_app_keeps_the_index_alone()
    {
        var published = Publish("Trimmed", "-p:PublishTrimmed=true");
        var assembly = CompiledAssembly.Read(published["Trimmed.dll"]);

        Assert.DoesNotContain("Manifests.dll", published.Files("."));
        Assert.DoesNotContain(assembly.References.Concat(assembly.Types).Concat(assembly.AttributeTypes), name => name.StartsWith("Manifests", StringComparison.Ordinal));
        Assert.Equal(["Manifests.Index"], assembly.Metadata.Select(pair => pair.Key));
    }

    [NativeCompilationFact]
    public void A_native_app_keeps_nothing()
    {
        var published = Publish("Native", "-p:PublishAot=true");

        Assert.DoesNotContain(published.Files("."), file => file.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Equal(-1, File.ReadAllBytes(published["Trimmed"]).AsSpan().IndexOf("Manifests"u8));
    }

    /// <summary>The published folder of an app that writes its manifests, and runs.</summary>
    private BuiltSolution Publish(string name, string option)
    {
        var folder = product.Copy("Trimmed", name);
        Dotnet.Run(folder["."], "publish", "--use-current-runtime", "-o", folder["published"], option).Succeeded();
        var published = folder.Below("published");

        Assert.Equal(["kustomization.yaml", "web.deployment.yaml", "web.service.yaml"], published.Files("manifests"));
        Assert.Equal("Trimmed", Command.Run(new(published["Trimmed"])).Succeeded().TrimEnd());
        return published;
    }
}
