using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>The Services whose class can be named in their place.</summary>
internal sealed class ImportedServices
{
    private readonly Dictionary<(string? Namespace, string Name), (string Class, SourceObject Source)> _classes = [];

    public void Add(SourceObject service, string className) => _classes[(service.Object.Namespace, service.Object.Name)] = (className, service);

    /// <summary>The class of a Service, as <c>typeof</c> takes it; null where it has none.</summary>
    public string? ClassOf(string? ns, string name) => _classes.TryGetValue((ns, name), out var found) ? found.Class : null;

    /// <summary>Whether a port is the one that is meant where none is named.</summary>
    public bool IsFirstPort(string? ns, string name, ScalarNode port)
    {
        var first = _classes[(ns, name)].Source.Root.FindFirstItem("spec.ports");
        return (first?["name"] ?? first?["port"]) is ScalarNode expected && expected.Type == port.Type && expected.Text == port.Text;
    }
}
