using System;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>One object of the cluster, as a reader found it.</summary>
/// <remarks>Equality is that of the content and of who declares it, so it serves as pipeline state of the generator.</remarks>
public sealed class KubernetesObject : IEquatable<KubernetesObject>
{
    /// <summary>Takes a tree and freezes it.</summary>
    /// <param name="root">The object's fields, from <c>apiVersion</c> on.</param>
    /// <param name="declaringType">The full name of the C# type that declares the object, or null for an object from YAML.</param>
    /// <param name="environment">The environment that it belongs to, or null where the project has none.</param>
    public KubernetesObject(MappingNode root, string? declaringType = null, string? environment = null)
    {
        root.Freeze();
        Root = root;
        DeclaringType = declaringType;
        Environment = environment;
        ApiVersion = root.FindText("apiVersion") ?? "";
        Kind = root.FindText("kind") ?? "";
        Name = root.FindText("metadata.name") ?? "";
        Namespace = root.FindText("metadata.namespace");
        Pod = PodTemplates.PathOf(Kind) is { } path ? root.Find(path) as MappingNode : null;
    }

    /// <summary>The object's fields.</summary>
    public MappingNode Root { get; }

    /// <summary>The full name of the C# type that declares the object, or null for an object from YAML.</summary>
    public string? DeclaringType { get; }

    /// <summary>Whether it was read from YAML or JSON; what the same file does not say may then be said elsewhere.</summary>
    public bool IsFromYaml => Root.Origin is { Line: > 0 };

    /// <summary>The environment that the object belongs to, or null where the project has none.</summary>
    public string? Environment { get; }

    /// <summary>Whether it is written; else it is only declared, with what is known of it, since something else makes it.</summary>
    public bool IsMade { get; init; } = true;

    /// <summary><c>apiVersion</c>: <c>apps/v1</c>.</summary>
    public string ApiVersion { get; }

    /// <summary><c>kind</c>: <c>Deployment</c>.</summary>
    public string Kind { get; }

    /// <summary><c>metadata.name</c>.</summary>
    public string Name { get; }

    /// <summary><c>metadata.namespace</c>, or null where none is written.</summary>
    public string? Namespace { get; }

    /// <summary>See <see cref="PodTemplates.PodTemplate"/>: here since nearly every rule asks for it.</summary>
    internal MappingNode? Pod { get; }

    /// <inheritdoc/>
    public bool Equals(KubernetesObject? other) =>
        other is not null
        && string.Equals(DeclaringType, other.DeclaringType, StringComparison.Ordinal)
        && string.Equals(Environment, other.Environment, StringComparison.Ordinal)
        && IsMade == other.IsMade
        && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KubernetesObject);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Namespace is null ? $"{Kind} '{Name}'" : $"{Kind} '{Namespace}/{Name}'";
}
