using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Typed;
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
        var type = (INamedTypeSymbol?)(context.TargetSymbol as INamedTypeSymbol ?? context.TargetSymbol.ContainingType);
        if (type is null)
        {
            // Where the attribute does not belong, such as on the assembly: the compiler says so.
            return null;
        }

        if (!(shape.Type == typeof(ManifestAttribute) ? StandsFor(context.TargetSymbol, context.TargetNode, type) : StandsFor(context.TargetNode, type, shape)) || Presets.IsPreset(type))
        {
            return null;
        }

        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation);
        var objects = ObjectReader.ReadAll(annotated, ReadingContext.For(context.SemanticModel.Compilation), followsReferences: true, cancellation);
        return objects.Count == 0 ? null : new DeclaredClass(TypeNames.FullName(type), TypeNames.Identity(type), type.Name, objects.ToEquatableArray());
    }

    // A class is read by way of its members where no attribute of its own leads to it.
    private static bool StandsFor(ISymbol target, SyntaxNode declaration, INamedTypeSymbol type)
    {
        if (AnnotatedType.MakesObjectsByAttributes(type))
        {
            return false;
        }

        var ofClass = AnnotatedType.InSourceOrder(type).FirstOrDefault(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(ManifestAttribute));
        if (ofClass is not null)
        {
            return target is INamedTypeSymbol && ofClass.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(reference.Span);
        }

        var first = TypedMembers.Of(type, withOrigins: false).FirstOrDefault(member => !member.IsPatch);
        return SymbolEqualityComparer.Default.Equals(first?.Symbol, target);
    }

    private static bool StandsFor(SyntaxNode declaration, INamedTypeSymbol type, AttributeShape shape)
    {
        // Else its members lead to it, where it has any: a [Use] that brings no objects must not do so too.
        if (!AnnotatedType.MakesObjectsByAttributes(type))
        {
            return false;
        }

        var first = AnnotatedType.InSourceOrder(type).FirstOrDefault(attribute => AnnotatedType.MayMakeObjects(AttributeReader.ShapeOf(attribute)));
        return first?.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == declaration.SyntaxTree
            && declaration.Span.Contains(reference.Span)
            && AttributeReader.ShapeOf(first) == shape;
    }
}
