using System.Collections.Generic;
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

namespace Manifests.CodeFixes.Fixes;

/// <summary>Moves an object into the namespace of what it refers to.</summary>
/// <remarks>
/// A part, such as a variable from a Secret, moves the object that it is part of; where the class has an <c>[InNamespace]</c>, its objects belong
/// together, and that moves them all.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveToNamespaceFix))]
public sealed class MoveToNamespaceFix : ManifestFix
{
    /// <summary>What the fix's actions are known by.</summary>
    public const string EquivalenceKey = "Manifests.MoveToNamespace";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("K8S2002", "K8S4002");

    private protected override string Key => EquivalenceKey;

    private protected override Task<Mend?> FindAsync(ReportedPlace place, CancellationToken cancellation) => Task.FromResult(Find(place, cancellation));

    private static Mend? Find(ReportedPlace place, CancellationToken cancellation)
    {
        if (place.Property(FixProperties.Namespace) is not { } target || place.Type is not { } type)
        {
            return null;
        }

        var written = WrittenAttribute.On(type, cancellation);
        var objects = written.Where(attribute => attribute.MakesObject).ToList();
        if (objects.FirstOrDefault(candidate => candidate.Syntax == place.Attribute) is { } reported)
        {
            return Move(place, reported, target, written, cancellation);
        }

        // The class's namespace is its objects', save those that have one of their own.
        var inNamespace = written.FirstOrDefault(attribute => attribute.Is<InNamespaceAttribute>());
        var follow = objects.All(item => item.Use.Value(nameof(NamespacedObjectAttribute.Namespace)) is null);
        if (inNamespace is null || !follow)
        {
            return objects.Count == 1 ? Move(place, objects[0], target, written, cancellation) : null;
        }

        return objects.Count == 1 || inNamespace.Syntax != place.Attribute
            ? MoveAll(place, inNamespace, target)
            : MoveService(place, objects, target, written, cancellation);
    }

    // What is wrong with the class's namespace is wrong for the one Service that looks for pods elsewhere; the rest stays.
    private static Mend? MoveService(
        ReportedPlace place, IReadOnlyList<WrittenAttribute> objects, string target, IReadOnlyList<WrittenAttribute> written, CancellationToken cancellation)
    {
        var services = objects.Where(item => item.Is<ServiceAttribute>() && IsForOthers(item)).ToList();
        return services.Count == 1 ? Move(place, services[0], target, written, cancellation) : null;
    }

    private static bool IsForOthers(WrittenAttribute service) =>
        service.Use.Value(nameof(ServiceAttribute.Selector)) is not null || service.Use.Value(nameof(ServiceAttribute.For)) is not null;

    private static Mend? Move(ReportedPlace place, WrittenAttribute item, string target, IReadOnlyList<WrittenAttribute> written, CancellationToken cancellation)
    {
        if (!item.Is<NamespacedObjectAttribute>() || item.DocumentIn(place.Document.Project) is not { } document)
        {
            return null;
        }

        var name = item.Use.Text(nameof(ObjectAttribute.Name)) ?? TypeNames.KebabCase(place.Type!.Name);
        var current = item.Use.Text(nameof(NamespacedObjectAttribute.Namespace));
        var argument = item.Syntax.Setting(nameof(NamespacedObjectAttribute.Namespace));
        if (target.Length == 0)
        {
            return argument is not null && current is not null && HasNoOther(place.Model.Compilation, item, written, cancellation)
                ? new Mend($"Move '{name}' out of namespace '{current}'", AttributeArguments.Remove(argument, document.Id).ToImmutableArray())
                : null;
        }

        if (current == target)
        {
            return null;
        }

        var literal = Literals.Of(target);
        return new Mend(
            $"Move '{name}' into namespace '{target}'",
            argument is null
                ? item.Syntax.Append(nameof(NamespacedObjectAttribute.Namespace) + " = " + literal, document.Id)
                : new Edit(document.Id, argument.Expression.Span, literal));
    }

    // Whether an object is in no namespace once its own argument is gone: nothing else may stand in for it.
    private static bool HasNoOther(Compilation compilation, WrittenAttribute item, IReadOnlyList<WrittenAttribute> written, CancellationToken cancellation)
    {
        var context = ReadingContext.For(compilation);
        var environment = item.Use.Environment ?? context.Environments[0];
        return context.DefaultNamespace(environment) is null
            && !written.Any(attribute => attribute.Is<InNamespaceAttribute>())
            && item.Use.Values.All(value => value.Type is null || Workloads.Main(context.FactsOf(value.Type, environment, cancellation))?.Namespace is null);
    }

    private static Mend? MoveAll(ReportedPlace place, WrittenAttribute inNamespace, string target)
    {
        if (target.Length == 0
            || inNamespace.Use.Text(nameof(InNamespaceAttribute.Name)) is not { } current || current == target
            || inNamespace.DocumentIn(place.Document.Project) is not { } document
            || inNamespace.Syntax.ArgumentList?.Arguments is not [{ } argument])
        {
            return null;
        }

        return new Mend($"Move '{place.Type!.Name}' into namespace '{target}'", new Edit(document.Id, argument.Expression.Span, Literals.Of(target)));
    }
}
