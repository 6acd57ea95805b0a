using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Rules;
using Manifests.CodeFixes.Mending;
using Manifests.CodeFixes.Syntax;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Fixes;

/// <summary>Writes the value that a rule proposes in place of the one that it reports.</summary>
/// <remarks>It serves every rule that proposes a value; a rule needs no fix of its own for that.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueFix))]
public sealed class ReplaceValueFix : ManifestFix
{
    /// <summary>What the fix's actions are known by.</summary>
    public const string EquivalenceKey = "Manifests.ReplaceValue";

    // The rule about an object's name: the one value that is there even though nobody wrote it, for the class's name stands in.
    private const string ObjectNameRule = "K8S5001";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        AllRules.Descriptors.Keys.Append(ObjectNameRule).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    private protected override string Key => EquivalenceKey;

    private protected override Task<Mend?> FindAsync(ReportedPlace place, CancellationToken cancellation) => Task.FromResult(Find(place, cancellation));

    private static Mend? Find(ReportedPlace place, CancellationToken cancellation)
    {
        if (place.Property(FixProperties.Replacement) is not { } text)
        {
            return null;
        }

        if (place.Value is { } value)
        {
            return Literals.InPlaceOf(value, text, place.Model, cancellation) is { } literal
                ? new Mend("Change to " + literal, new Edit(place.Document.Id, value.Span, literal))
                : null;
        }

        return place.Diagnostic.Id == ObjectNameRule && place.Attribute is { } attribute ? WriteName(place, attribute, text, cancellation) : null;
    }

    private static Mend? WriteName(ReportedPlace place, AttributeSyntax attribute, string name, CancellationToken cancellation)
    {
        if (place.Model.GetSymbolInfo(attribute, cancellation).Symbol is not IMethodSymbol constructor
            || attribute.Setting(nameof(ObjectAttribute.Name)) is not null
            || constructor.Parameters.Any(IsName))
        {
            return null;
        }

        var literal = Literals.Of(name);
        var edit = HasNamed(constructor) && attribute.ArgumentList?.Arguments.Any(argument => argument.NameColon is not null) != true
            ? attribute.Prepend(literal, place.Document.Id)
            : attribute.Append(nameof(ObjectAttribute.Name) + " = " + literal, place.Document.Id);
        return new Mend("Name it " + literal, edit);
    }

    // Whether the same constructor exists with a name before its other parameters.
    private static bool HasNamed(IMethodSymbol constructor) => constructor.ContainingType.InstanceConstructors.Any(other =>
        other.Parameters.Length == constructor.Parameters.Length + 1
        && IsName(other.Parameters[0])
        && other.Parameters.Skip(1).Select(parameter => parameter.Type).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default));

    private static bool IsName(IParameterSymbol parameter) => parameter.Name == "name";
}
