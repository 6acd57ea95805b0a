using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>What is left of the annotations in the compiled assembly: what carries the manifests, the index, and nothing else.</summary>
[Collection(ProductCollection.Name)]
public sealed class AssemblyTests(Product product)
{
    [Theory]
    [InlineData("Hello", "net10.0", "Hello Program", "Hello")]
    [InlineData("Orders", "net10.0", "Orders Program ShopNamespace", "Orders ShopNamespace")]
    [InlineData("Catalog", "netstandard2.0", "Shop.Catalog", "Catalog")]
    [InlineData("Front", "net8.0", "Front Program Shelf", "Front Shelf")]
    [InlineData("Old", "net10.0", "Company.Old.Old", "Old")]
    [InlineData("Added", "net10.0", "Added", "Added")]
    public void Holds_the_users_types_the_carriers_and_the_index(string project, string framework, string types, string carriers)
    {
        var assembly = CompiledAssembly.Read(product.Working[$"{project}/bin/Debug/{framework}/{project}.dll"]);

        Assert.DoesNotContain(assembly.References, name => name.StartsWith("Manifests", StringComparison.Ordinal) || name == "YamlDotNet");
        Assert.DoesNotContain(assembly.AttributeTypes, name => name.StartsWith("Manifests", StringComparison.Ordinal));
        Assert.Equal(types.Split(' '), assembly.Types.Where(type => !IsCarrier(type) && !IsMadeByCompiler(type)));
        Assert.Equal(carriers.Split(' '), assembly.Types.Where(IsCarrier).Select(type => Regex.Replace(type, @"^ManifestsGenerated\.(.*)_[0-9a-f]{8}$", "$1")));
        Assert.StartsWith("manifests-index ", Assert.Single(assembly.Metadata, pair => pair.Key.StartsWith("Manifests", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Single(assembly.Metadata, pair => pair.Key == "Manifests.Index");
    }

    [Fact]
    public void Without_objects_there_is_no_index()
    {
        var assembly = CompiledAssembly.Read(product.Working["Everything/bin/Debug/net10.0/Everything.dll"]);

        Assert.DoesNotContain(assembly.Types, type => !IsMadeByCompiler(type));
        Assert.Empty(assembly.Metadata);
    }

    private static bool IsCarrier(string type) => type.StartsWith("ManifestsGenerated.", StringComparison.Ordinal);

    private static bool IsMadeByCompiler(string type) =>
        type.Contains('<', StringComparison.Ordinal)
        || type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
        || type.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal);
}
