using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>One object on its way back to attributes: what they say already, and what is left to say.</summary>
internal sealed class ObjectImport
{
    public ObjectImport(SourceObject source, AttributeShape shape, HostClass host, ImportedServices services)
    {
        Source = source;
        Shape = shape;
        Host = host;
        Services = services;
        Rest = (MappingNode)source.Root.Clone();
        Rest.Remove("apiVersion");
        Rest.Remove("kind");
    }

    public SourceObject Source { get; }

    /// <summary>The attribute that makes such objects.</summary>
    public AttributeShape Shape { get; }

    /// <summary>The class that it shall stand on.</summary>
    public HostClass Host { get; }

    /// <summary>The Services that can be referred to by their class.</summary>
    public ImportedServices Services { get; }

    /// <summary>The fields that nothing says yet.</summary>
    public MappingNode Rest { get; }

    /// <summary>Options of the attribute that are decided.</summary>
    public Dictionary<string, string> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>The other attributes that it takes.</summary>
    public List<AttributeText> Parts { get; } = [];

    /// <summary>The further containers that it takes.</summary>
    public List<ClassText> Containers { get; } = [];

    /// <summary>The members of the class that it takes.</summary>
    public List<string> Members { get; } = [];

    /// <summary>Takes a field that an option says.</summary>
    public void Say(string option, string value, string path)
    {
        Options[option] = value;
        Rest.Take(path);
    }
}
