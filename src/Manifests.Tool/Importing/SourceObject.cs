using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing;

/// <summary>An object to import.</summary>
/// <param name="Object">The object, as it shall come back.</param>
/// <param name="File">The file that it was read from.</param>
/// <param name="Line">The line there.</param>
internal sealed record SourceObject(KubernetesObject Object, string File, int Line)
{
    /// <summary>The comments that belong to it.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>How it is written.</summary>
    public ImportForm Form { get; set; }

    /// <summary>The member that its typed initialiser was last written as.</summary>
    public string? Member { get; set; }

    /// <summary>Why it is not written in a better form.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether only its keys are written: it is a Secret, and nobody asked for its values.</summary>
    public bool IsDeclaredOnly { get; init; }

    /// <summary>Whether an object of its name was read before it, and says otherwise: only one of them can be built.</summary>
    public bool IsSecond { get; set; }

    public string Kind => Object.Kind;

    public MappingNode Root => Object.Root;

    /// <inheritdoc/>
    public override string ToString() => Object.ToString();
}

/// <summary>The ways to write an object, the best first.</summary>
internal enum ImportForm
{
    /// <summary>As attributes.</summary>
    Attributes,

    /// <summary>As a typed initialiser.</summary>
    Typed,

    /// <summary>Not as C#: it stays YAML.</summary>
    Yaml,
}
