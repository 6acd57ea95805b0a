using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Collections;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Carrier;

/// <summary>From what the compiler hands the generator to the model of one class.</summary>
internal static class ClassSource
{
    /// <summary>Reads a class; null where another attribute or another part of a partial class already stands for it.</summary>
    /// <remarks>The compiler hands us a class once per attribute that makes an object, and once per part of a partial class that has it.</remarks>
    public static DeclaredClass? Read(GeneratorAttributeSyntaxContext context, AttributeShape shape, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !StandsFor(context.TargetNode, type, shape) || Presets.IsPreset(type))
        {
            return null;
        }

        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation);
        var objects = ObjectReader.ReadAll(annotated, ReadingContext.For(context.SemanticModel.Compilation), followsReferences: true, cancellation);
        return objects.Count == 0 ? null : new DeclaredClass(TypeNames.FullName(type), TypeNames.Identity(type), type.Name, objects.ToEquatableArray());
    }

    private static bool StandsFor(SyntaxNode declaration, INamedTypeSymbol type, AttributeShape shape)
    {
        var first = AnnotatedType.InSourceOrder(type).FirstOrDefault(attribute => AnnotatedType.MayMakeObjects(AttributeReader.ShapeOf(attribute)));
        return first?.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == declaration.SyntaxTree
            && declaration.Span.Contains(reference.Span)
            && AttributeReader.ShapeOf(first) == shape;
    }
}
