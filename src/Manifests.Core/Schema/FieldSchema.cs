using System;
using System.Collections.Generic;

namespace Manifests.Core.Schema;

/// <summary>One field of an object of Kubernetes.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">What it holds.</param>
public sealed record FieldSchema(string Name, TypeSchema Type)
{
    /// <summary>Whether the API server refuses an object in which the field is absent.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the API server takes the object that the field holds to be there where it is absent: what that object requires is then missing.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The version of Kubernetes since which a cluster keeps what the field says without having been set up for it; null where every version that counts does.</summary>
    public KubernetesVersion? Since { get; init; }

    /// <summary>
    /// The fields of an item that tell it from the others where two versions of the list are merged, such as <c>name</c> of containers; empty
    /// where a list is replaced as a whole.
    /// </summary>
    public IReadOnlyList<string> MergeKeys { get; init; } = [];

    /// <summary>Whether items of the other version are added where two versions of a list of single values are merged, such as finalizers.</summary>
    public bool MergesValues { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name + ": " + Type;
}
