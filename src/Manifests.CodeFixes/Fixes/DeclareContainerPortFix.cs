using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.CodeFixes.Mending;
using Manifests.CodeFixes.Syntax;
using Manifests.Core.Rules;
using Manifests.Mapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Manifests.CodeFixes.Fixes;

/// <summary>Declares the container port that a Service or a probe asks for, on the class of the pods, in whatever file that is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareContainerPortFix))]
public sealed class DeclareContainerPortFix : ManifestFix
{
    /// <summary>What the fix's actions are known by.</summary>
    public const string EquivalenceKey = "Manifests.DeclareContainerPort";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("K8S3001", "K8S3002", "K8S3005");

    private protected override string Key => EquivalenceKey;

    private protected override async Task<Mend?> FindAsync(ReportedPlace place, CancellationToken cancellation)
    {
        if (OwnerOf(place, cancellation) is not { } owner)
        {
            return null;
        }

        var written = WrittenAttribute.On(owner, cancellation);
        var ports = written.Where(attribute => attribute.Is<ContainerPortAttribute>()).ToList();
        var name = NameOf(place, cancellation);
        if (name is not null && ports.Any(declared => declared.Use.Text(nameof(ContainerPortAttribute.Name)) == name))
        {
            return null;
        }

        if (NumberOf(place) is not { } port)
        {
            // Where there is but one port, it can only be that one which lacks the name.
            return ports.Count == 1 ? GiveName(place, ports[0], name, owner) : null;
        }

        return ports.FirstOrDefault(declared => declared.Use.Text(nameof(ContainerPortAttribute.Port)) == Literals.Of(port)) is { } same
            ? GiveName(place, same, name, owner)
            : await DeclareAsync(place, written, port, name, owner, cancellation).ConfigureAwait(false);
    }

    private static int? NumberOf(ReportedPlace place) =>
        int.TryParse(place.Property(FixProperties.Port), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;

    // A probe belongs to the container whose class it stands on; for all else the rule knows the class of the pods.
    private static INamedTypeSymbol? OwnerOf(ReportedPlace place, CancellationToken cancellation) =>
        place.Type is { } type && WrittenAttribute.On(type, cancellation).Any(written => written.Syntax == place.Attribute && written.Use.Shape.Describes is DescribesPartOfContainerAttribute)
            ? type
            : TypeReferences.Find(place.Model.Compilation, place.Property(FixProperties.TargetType), cancellation);

    // A port that was asked for by name is declared with it.
    private static string? NameOf(ReportedPlace place, CancellationToken cancellation) =>
        place.Value is { } value && place.Model.GetConstantValue(value, cancellation).Value is string text && !text.All(char.IsDigit) ? text : null;

    private static Mend? GiveName(ReportedPlace place, WrittenAttribute port, string? name, INamedTypeSymbol owner)
    {
        if (name is null || port.Use.Value(nameof(ContainerPortAttribute.Name)) is not null || port.DocumentIn(place.Document.Project) is not { } document)
        {
            return null;
        }

        var argument = nameof(ContainerPortAttribute.Name) + " = " + Literals.Of(name);
        return new Mend($"Add {argument} to port {port.Use.Text(nameof(ContainerPortAttribute.Port))} of '{owner.Name}'", port.Syntax.Append(argument, document.Id));
    }

    private static async Task<Mend?> DeclareAsync(
        ReportedPlace place, IReadOnlyList<WrittenAttribute> written, int port, string? name, INamedTypeSymbol owner, CancellationToken cancellation)
    {
        if (Neighbour(written) is not { } neighbour
            || neighbour.DocumentIn(place.Document.Project) is not { } document
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var arguments = "(" + Literals.Of(port) + (name is null ? "" : $", {nameof(ContainerPortAttribute.Name)} = {Literals.Of(name)}") + ")";
        var attribute = NamesInSource.OfAttribute(typeof(ContainerPortAttribute), model, neighbour.Syntax.SpanStart) + arguments;
        return new Mend($"Declare [{attribute}] on '{owner.Name}'", AttributePlacement.Behind(neighbour.Syntax, attribute, document.Id));
    }

    private static WrittenAttribute? Neighbour(IReadOnlyList<WrittenAttribute> written) =>
        written.LastOrDefault(attribute => attribute.Is<ContainerPortAttribute>())
        ?? written.LastOrDefault(attribute => attribute.Use.Shape.Describes is DescribesContainerAttribute)
        ?? written.LastOrDefault(attribute => attribute.Syntax.Parent?.Parent == written[0].Syntax.Parent?.Parent);
}
