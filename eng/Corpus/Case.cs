using System.Collections.Generic;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.CorpusCheck;

/// <summary>An object of the corpus: what the API server says of it, and what our rules do.</summary>
/// <param name="Path">The file.</param>
/// <param name="Document">The number of the document, from 0.</param>
/// <param name="Item">The number of the object in its document, from 0.</param>
/// <param name="Role">What the file is in the corpus for.</param>
/// <param name="What">Kind and name.</param>
/// <param name="Verdict">The server's verdict.</param>
public sealed record Case(string Path, int Document, int Item, string Role, string What, string Verdict)
{
    /// <summary>What tells the case from every other, and keys its explanation.</summary>
    public string Key => $"{Path}#{Document}.{Item}";

    /// <summary>Whether 1.36 serves the version of the kind.</summary>
    public bool IsServed { get; init; } = true;

    /// <summary>What the server says is wrong.</summary>
    public IReadOnlyList<FieldError> ServerErrors { get; init; } = [];

    /// <summary>The Errors of our rules.</summary>
    public IReadOnlyList<Finding> Errors { get; init; } = [];

    /// <summary>The rules that threw.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>The object's tree; null where it was not read.</summary>
    public MappingNode? Root { get; init; }

    /// <summary>Whether the server refuses the object, for what is in it.</summary>
    public bool IsRejected => Verdict is "invalid" or "strict-error" or "decode-error" or "yaml-error";

    /// <summary>Whether an Error of ours is about a field that the server complains of.</summary>
    public bool NamesTheField { get; init; }
}
