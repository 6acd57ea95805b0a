using System;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>The same object declared twice.</summary>
public sealed class ObjectIsDeclaredOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5004",
        "An object may be declared only once",
        "{0} is declared already, by {1}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP01", "DUP02"],
        Why = "Kind, namespace and name are what an object is known by. Two declarations with the same are one object to the cluster: whichever is applied last takes the other's place, without a word. The API version does not tell them apart, nor does the group where a kind has moved: an Ingress of `extensions/v1beta1` is the one of `networking.k8s.io/v1`.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            public sealed class Orders;

            [Deployment("orders")]
            [Container("orders", "example/orders-worker:1.0")]
            public sealed class OrdersWorker;
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            public sealed class Orders;

            [Deployment("orders-worker")]
            [Container("orders-worker", "example/orders-worker:1.0")]
            public sealed class OrdersWorker;
            """,
        Fix = "Give one of them another name, put it into another namespace, or make one of the two.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Name.Length > 0 && !IsFurtherVersion(context.This) && First(context) is { } first && !ReferenceEquals(first, context.This))
        {
            context.Report(
                context.Object.Root.Find("metadata.name"),
                [context.Object.ToString(), Describe(first, context.This)],
                finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
        }
    }

    // Another project's object was there before any of ours. One that is only said to exist may be this very one.
    private static ClusterObject? First(RuleContext context)
    {
        var same = context.Cluster.Named(context.Object.Kind, context.Object.Name)
            .Where(item => item.Facts.Namespace == context.Facts.Namespace && Group(item) == Group(context.This) && !IsFurtherVersion(item)).ToList();
        return same.FirstOrDefault(item => item.Source is null && item.Facts.DeclaringType is not null) ?? same.FirstOrDefault(item => item.Source is not null);
    }

    // The classes of a kind's versions declare one definition together, which one of them makes.
    private static bool IsFurtherVersion(ClusterObject item) => item is { Facts.Kind: "CustomResourceDefinition", Source.IsMade: false };

    // A kind that has moved to another group has taken its objects along.
    private static string Group(ClusterObject item) => ApiVersions.GroupOf(
        ApiLifecycle.Find(item.Facts.ApiVersion, item.Facts.Kind)?.Replacement is { } moved && moved.EndsWith(" " + item.Facts.Kind, StringComparison.Ordinal) ? moved.Substring(0, moved.IndexOf(' ')) : item.Facts.ApiVersion);

    private static string Describe(ClusterObject first, ClusterObject later)
    {
        var declaringType = later.Facts.DeclaringType;
        var file = FileOf(first.Origin?.FilePath ?? "", later.Origin?.FilePath ?? "");
        return first.Facts.DeclaringType switch
        {
            null => file.Length == 0 ? "another document" : file,
            var type when first.Source is null => $"class '{type}' of another project",
            var type when string.Equals(type, declaringType, StringComparison.Ordinal) => "another attribute of the same class",
            var type => file.Length == 0 ? $"class '{type}'" : $"class '{type}' in {file}",
        };
    }

    // By its name, and with as many folders as tell it from another file of that name.
    private static string FileOf(string path, string other)
    {
        var length = 1;
        while (path != other && Tail(path, length).Length < path.Length && Tail(path, length) == Tail(other, length))
        {
            length++;
        }

        return Tail(path, length);
    }

    private static string Tail(string path, int length)
    {
        var parts = path.Split('/', '\\');
        return string.Join("/", parts.Skip(parts.Length - length));
    }
}
