using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The types of KubernetesClient that stand for one value, and how objects are told from anything else.</summary>
internal static class ModelTypes
{
    /// <summary>A port or percentage: a number or a text.</summary>
    public static bool IsIntOrString(ITypeSymbol? type) => type is { Name: "IntOrString" or "IntstrIntOrString" } && IsModel(type);

    /// <summary>An amount: <c>100m</c>, <c>1Gi</c>.</summary>
    public static bool IsQuantity(ITypeSymbol? type) => type is { Name: "ResourceQuantity" } && IsModel(type);

    public static bool IsText(ITypeSymbol? type) => IsIntOrString(type) || IsQuantity(type);

    /// <summary>What <c>[KubernetesEntity]</c> says of a type; null where it has none.</summary>
    public static (string ApiVersion, string Kind)? EntityOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "KubernetesEntityAttribute") is { } entity)
            {
                var group = Named(entity, "Group");
                var version = Named(entity, "ApiVersion") ?? "v1";
                return Named(entity, "Kind") is { Length: > 0 } kind ? (string.IsNullOrEmpty(group) ? version : group + "/" + version, kind) : null;
            }
        }

        return null;
    }

    /// <summary>Whether objects of a type can be Kubernetes objects.</summary>
    public static bool IsObject(ITypeSymbol type) =>
        EntityOf(type) is not null
        || type.Name == "IKubernetesObject"
        || type.AllInterfaces.Any(implemented => implemented.Name == "IKubernetesObject")
        || (HasText(type, "ApiVersion") && HasText(type, "Kind"));

    private static string? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

    private static bool HasText(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().Any(property => property is { IsStatic: false, Type.SpecialType: SpecialType.System_String }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModel(ITypeSymbol type) => type.ContainingNamespace is { Name: "Models", ContainingNamespace.Name: "k8s" };
}
