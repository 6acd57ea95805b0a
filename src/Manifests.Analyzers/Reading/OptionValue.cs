using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>What one argument of an attribute says.</summary>
/// <param name="Option">The property it sets.</param>
/// <param name="Node">The value; null for a type and for a null.</param>
/// <param name="Type">The type, where the argument is a <c>typeof</c>.</param>
/// <param name="Origin">The argument's expression.</param>
internal sealed record OptionValue(OptionShape Option, Node? Node, INamedTypeSymbol? Type, Origin? Origin)
{
    public string? Text => (Node as ScalarNode)?.Text;
}
