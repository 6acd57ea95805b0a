using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Analyzers.Reading;
using Manifests.Core.Schema;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The names of a kind of the user's own: as its attribute says, else KubernetesClient's <c>[KubernetesEntity]</c>, else the class's name.</summary>
internal sealed record CustomResourceNames(string Group, string Version, string Kind, string Plural)
{
    // KubernetesClient names its classes V1Pod: the version is no part of the kind.
    private static readonly Regex VersionPrefix = new("^V[0-9]+((Alpha|Beta|alpha|beta)[0-9]+)?(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>The name of the definition, which Kubernetes fixes.</summary>
    public string DefinitionName => Plural + "." + Group;

    public static bool Describes(AttributeUse use) => use.Shape.Type == typeof(CustomResourceDefinitionAttribute);

    public static CustomResourceNames Of(INamedTypeSymbol type, AttributeUse use)
    {
        var kind = use.Text(nameof(CustomResourceDefinitionAttribute.Kind)) ?? Entity(type, "Kind") ?? VersionPrefix.Replace(type.Name, "");
        return new CustomResourceNames(
            use.Text(nameof(CustomResourceDefinitionAttribute.Group)) ?? Entity(type, "Group") ?? "",
            use.Text(nameof(CustomResourceDefinitionAttribute.Version)) ?? Entity(type, "ApiVersion") ?? "",
            kind,
            use.Text(nameof(CustomResourceDefinitionAttribute.Plural)) ?? Entity(type, "PluralName") ?? ServedResources.PluralOf(kind));
    }

    private static string? Entity(INamedTypeSymbol type, string argument) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "KubernetesEntityAttribute")?.NamedArguments
            .FirstOrDefault(named => named.Key == argument).Value.Value is string { Length: > 0 } text ? text : null;
}
