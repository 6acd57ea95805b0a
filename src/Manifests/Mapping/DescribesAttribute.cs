using System;

namespace Manifests.Mapping;

/// <summary>Says what an attribute of the public surface describes; each has exactly one such mark.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal abstract class DescribesAttribute : Attribute
{
    protected DescribesAttribute(string path) => Path = path;

    /// <summary>Where the part lies, relative to what it is a part of; <c>[]</c> at the end: one item of a list; <c>{}</c>: one entry of a map.</summary>
    public string Path { get; }
}

/// <summary>The attribute makes an object of its own.</summary>
internal sealed class DescribesObjectAttribute : DescribesAttribute
{
    public DescribesObjectAttribute(string apiVersion, string kind)
        : base("")
    {
        ApiVersion = apiVersion;
        Kind = kind;
    }

    public string ApiVersion { get; }

    public string Kind { get; }
}

/// <summary>The attribute adds to objects of one kind on the same class.</summary>
internal sealed class DescribesPartOfAttribute : DescribesAttribute
{
    public DescribesPartOfAttribute(string kind, string path)
        : base(path) => Kind = kind;

    public string Kind { get; }

    /// <summary>Another kind whose objects have the same part, or null.</summary>
    public string? Alternative { get; set; }

    /// <summary>Whether objects of a kind have the part.</summary>
    public bool IsOf(string kind) => kind == Kind || kind == Alternative;
}

/// <summary>The attribute adds to the pods of the class's workloads; the path is relative to the pod, or to the template of one.</summary>
internal sealed class DescribesPartOfPodAttribute : DescribesAttribute
{
    public DescribesPartOfPodAttribute(string path)
        : base(path)
    {
    }
}

/// <summary>The attribute adds to the metadata of the pods, or of every object of the class where it has no workload.</summary>
internal sealed class DescribesMetadataAttribute : DescribesAttribute
{
    public DescribesMetadataAttribute(string path)
        : base(path)
    {
    }
}

/// <summary>The attribute is a container: the main one on a workload's class, a further one on a nested class.</summary>
internal sealed class DescribesContainerAttribute : DescribesAttribute
{
    public DescribesContainerAttribute(string path)
        : base(path)
    {
    }
}

/// <summary>The attribute adds to the container whose class it stands on.</summary>
internal sealed class DescribesPartOfContainerAttribute : DescribesAttribute
{
    public DescribesPartOfContainerAttribute(string path)
        : base(path)
    {
    }
}
