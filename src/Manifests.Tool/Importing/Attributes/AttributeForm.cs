using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Mapping;
using Manifests.Tool.Importing.Attributes.Kinds;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>Finds the attributes of an object on a class.</summary>
internal static class AttributeForm
{
    private static readonly KindInverter[] Kinds =
    [
        new WorkloadInverter(),
        new ServiceInverter(),
        new IngressInverter(),
        new NetworkPolicyInverter(),
        new AutoscalerInverter(),
        new BudgetInverter(),
        new ConfigInverter(),
        new NamespaceInverter(),
        new StorageClassInverter(),
        new RoleInverter(),
        new RoleBindingInverter(),
    ];

    /// <summary>The attribute that makes objects of a kind, or null where none does.</summary>
    public static AttributeShape? ShapeOf(KubernetesObject item) =>
        AttributeCatalogue.All.FirstOrDefault(shape => shape.Object is { } mark && mark.ApiVersion == item.ApiVersion && mark.Kind == item.Kind);

    /// <summary>Says an object in attributes; what they do not say is left in <see cref="ObjectImport.Rest"/>. Null where no attribute makes such objects.</summary>
    public static ObjectImport? Of(SourceObject source, HostClass host, ImportedServices services)
    {
        if (ShapeOf(source.Object) is not { } shape)
        {
            return null;
        }

        var item = new ObjectImport(source, shape, host, services);
        TakeIdentity(item);
        foreach (var kind in Kinds.Where(kind => kind.Handles(source.Kind)))
        {
            kind.Take(item);
        }

        var parts = AttributeCatalogue.All.Where(part => part.PathIn(source.Kind) is not null).Select(part => (part, part.PathIn(source.Kind)!)).ToList();
        if (AttributeInverter.TakeFrom(shape, item.Rest, item.Options) is not { } own)
        {
            return null;
        }

        item.Parts.InsertRange(0, PartInverter.TakeParts(item.Rest, parts));
        if (host.Workload is null && !PodTemplates.IsWorkload(source.Kind) && host.IsEmpty)
        {
            item.Parts.AddRange(PodInverter.TakeMetadata(item.Rest));
        }

        item.Parts.Insert(0, own with { Comments = source.Comments });
        return item;
    }

    private static void TakeIdentity(ObjectImport item)
    {
        if (item.Source.Object.Name == item.Host.DefaultName)
        {
            item.Rest.Take("metadata.name");
        }

        if (item.Source.Object.Namespace is { } ns && ns == item.Host.DefaultNamespace)
        {
            item.Rest.Take("metadata.namespace");
        }
    }
}
