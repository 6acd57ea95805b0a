using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.CodeFixes.Mending;
using Manifests.CodeFixes.Syntax;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Fixes;

/// <summary>Lets a Service name the class of its pods in place of their labels: <c>For = typeof(Orders)</c>.</summary>
/// <remarks>A Service on that very class selects its pods by itself; there the selector is only left out.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelectByTypeFix))]
public sealed class SelectByTypeFix : ManifestFix
{
    /// <summary>What the fix's actions are known by.</summary>
    public const string EquivalenceKey = "Manifests.SelectByType";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("K8S2001", "K8S2002");

    private protected override string Key => EquivalenceKey;

    private protected override Task<Mend?> FindAsync(ReportedPlace place, CancellationToken cancellation) => Task.FromResult(Find(place, cancellation));

    private static Mend? Find(ReportedPlace place, CancellationToken cancellation)
    {
        if (place is not { Type: { } type, Attribute: { } attribute }
            || attribute.Setting(nameof(ServiceAttribute.Selector)) is not { } selector
            || attribute.Setting(nameof(ServiceAttribute.For)) is not null
            || WrittenAttribute.On(type, cancellation).FirstOrDefault(written => written.Syntax == attribute) is not { } service
            || !service.Is<ServiceAttribute>()
            || TypeReferences.Find(place.Model.Compilation, place.Property(FixProperties.TargetType), cancellation) is not { } target
            || !IsFoundThere(place.Model.Compilation, type, service, target, cancellation))
        {
            return null;
        }

        return SymbolEqualityComparer.Default.Equals(type, target) ? LeaveOut(place, selector, type) : Refer(place, selector, target);
    }

    private static Mend LeaveOut(ReportedPlace place, AttributeArgumentSyntax selector, INamedTypeSymbol type) =>
        new($"Remove the selector, to select the pods of '{type.Name}'", AttributeArguments.Remove(selector, place.Document.Id).ToImmutableArray());

    private static Mend? Refer(ReportedPlace place, AttributeArgumentSyntax selector, INamedTypeSymbol target)
    {
        if (TypeReferences.TypeOf(target, place.Model, selector.SpanStart) is not { } typeOf)
        {
            return null;
        }

        var argument = nameof(ServiceAttribute.For) + " = " + typeOf;
        return new Mend("Change to " + argument, new Edit(place.Document.Id, selector.Span, argument));
    }

    // Whether the Service will be where the pods are. A reference brings the namespace along, but what the Service or its class says for itself wins.
    private static bool IsFoundThere(Compilation compilation, INamedTypeSymbol type, WrittenAttribute service, INamedTypeSymbol target, CancellationToken cancellation)
    {
        var context = ReadingContext.For(compilation);
        var environment = service.Use.Environment ?? context.Environments[0];
        if (Workloads.Main(context.FactsOf(target, environment, cancellation)) is not { } pods)
        {
            return false;
        }

        var follows = service.Use.Value(nameof(ServiceAttribute.Namespace)) is null
            && !WrittenAttribute.On(type, cancellation).Any(written => written.Is<InNamespaceAttribute>())
            && !SymbolEqualityComparer.Default.Equals(type, target);
        return (follows && pods.Namespace is not null) || NamespaceOf(context, type, service, cancellation) == pods.Namespace;
    }

    private static string? NamespaceOf(ReadingContext context, INamedTypeSymbol type, WrittenAttribute service, CancellationToken cancellation)
    {
        var name = service.Use.Text(nameof(ServiceAttribute.Name)) ?? TypeNames.KebabCase(type.Name);
        return context.FactsOf(type, service.Use.Environment ?? context.Environments[0], cancellation).FirstOrDefault(facts => facts.Kind == "Service" && facts.Name == name)?.Namespace;
    }
}
