using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>One version of a kind: a class, and the attribute on it that says so.</summary>
internal sealed record CustomResourceVersion(AnnotatedType Type, AttributeUse Use, CustomResourceNames Names)
{
    public bool IsStored => Use.Text(nameof(CustomResourceDefinitionAttribute.Storage)) == "true";

    /// <summary>The version, as its attributes alone say it.</summary>
    public MappingNode Write()
    {
        var root = new MappingNode(Use.Origin);
        FieldWriter.Write(Use, root);
        foreach (var part in Type.Uses.Where(use => use.IsFor("CustomResourceDefinition", Names.DefinitionName)))
        {
            if (part.Shape.PathIn("CustomResourceDefinition") is { } path)
            {
                FieldWriter.WritePart(part, root, path);
            }
        }

        return root.FindFirstItem("spec.versions") ?? new MappingNode(Use.Origin);
    }
}

/// <summary>The versions of one kind, which several classes may declare, newest first.</summary>
internal static class CustomResourceVersions
{
    private static readonly Regex Syntax = new("^v(?<major>[0-9]+)((?<stage>alpha|beta)(?<minor>[0-9]+))?$", RegexOptions.CultureInvariant);

    /// <summary>All versions of the definition that a draft is of.</summary>
    public static IReadOnlyList<CustomResourceVersion> Of(ObjectDraft draft)
    {
        var name = CustomResourceNames.Of(draft.Type.Symbol, draft.Use).DefinitionName;
        var others = CustomResourceClasses.In(draft.Context.Compilation, draft.Cancellation)
            .Where(type => !SymbolEqualityComparer.Default.Equals(type, draft.Type.Symbol))
            .Select(type => AnnotatedType.Read(type, withOrigins: draft.Origin is not null, draft.Cancellation).In(draft.Environment));
        return [.. others.Append(draft.Type).SelectMany(In).Where(version => version.Names.DefinitionName == name)
            .OrderByDescending(version => Priority(version.Names.Version)).ThenBy(version => TypeNames.FullName(version.Type.Symbol), StringComparer.Ordinal)];
    }

    /// <summary>The version whose class carries the definition with all versions: the one that is stored, else the newest.</summary>
    public static CustomResourceVersion Main(IReadOnlyList<CustomResourceVersion> versions) => versions.FirstOrDefault(version => version.IsStored) ?? versions[0];

    private static IEnumerable<CustomResourceVersion> In(AnnotatedType type) =>
        type.Objects.Where(CustomResourceNames.Describes).Select(use => new CustomResourceVersion(type, use, CustomResourceNames.Of(type.Symbol, use)));

    // As Kubernetes ranks versions: v2, v1, v1beta2, v1beta1, v1alpha1, and then whatever else.
    private static (int Stage, int Major, int Minor) Priority(string version)
    {
        var match = Syntax.Match(version);
        return match.Success
            ? (match.Groups["stage"].Value switch { "" => 3, "beta" => 2, _ => 1 }, Number(match.Groups["major"].Value), Number(match.Groups["minor"].Value))
            : (0, 0, 0);
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
