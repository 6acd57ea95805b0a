using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>Tells the attributes of .NET apart that a schema follows.</summary>
internal static class SchemaAttributes
{
    /// <summary>Whether an attribute is one of System.ComponentModel or its DataAnnotations.</summary>
    public static bool IsAnnotation(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() is "System.ComponentModel.DataAnnotations" or "System.ComponentModel";

    /// <summary>The text of a named argument, or null.</summary>
    public static string? Text(this AttributeData attribute, string argument) => attribute.NamedArguments.FirstOrDefault(named => named.Key == argument).Value.Value as string;
}
