using System;
using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml;

/// <summary>One document of a YAML or JSON file.</summary>
public sealed class YamlDocument
{
    private readonly Lazy<IReadOnlyList<YamlComment>> _comments;

    internal YamlDocument(int index, Node? root, IReadOnlyList<KubernetesObject> objects, Func<IReadOnlyList<YamlComment>> comments)
    {
        Index = index;
        Root = root;
        Objects = objects;
        _comments = new Lazy<IReadOnlyList<YamlComment>>(comments);
    }

    /// <summary>Its number in the file, from 0, as kubectl counts: comments alone before the first <c>---</c> are a document too.</summary>
    public int Index { get; }

    /// <summary>Its content, frozen; null where it holds nothing, or nothing that could be read.</summary>
    public Node? Root { get; }

    /// <summary>The objects that it holds: one, or the items of a <c>List</c>, or none.</summary>
    public IReadOnlyList<KubernetesObject> Objects { get; }

    /// <summary>The line of its first character, from 1; that of a <c>---</c> belongs to no document.</summary>
    public int Line { get; init; }

    /// <summary>The offset of its first character in the file.</summary>
    public int Start { get; init; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; init; }

    /// <summary>Whether it could not be read.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Its comments, in their order; none of a document that could not be read.</summary>
    public IReadOnlyList<YamlComment> Comments => _comments.Value;
}
