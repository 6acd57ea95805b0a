using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>How objects differ from their schema.</summary>
internal static class SchemaProblems
{
    private static readonly Func<RuleContext, IReadOnlyList<SchemaProblem>> Find = context => TypeOf(context) is { } type ? SchemaWalk.Through(context.Object.Root, type) : [];

    private static readonly ObjectKey ByKind = new("CustomResourceDefinition", KeyOf);

    /// <summary>What is wrong with the object of a rule, in one way.</summary>
    public static IEnumerable<SchemaProblem> Of(RuleContext context, SchemaProblemKind kind) => All(context).Where(problem => problem.Kind == kind);

    /// <summary>The type of the object: built in, or defined by a CustomResourceDefinition of the cluster; null where nobody knows it.</summary>
    public static TypeSchema? TypeOf(RuleContext context) =>
        ApiSchema.Find(context.Object.ApiVersion, context.Object.Kind) ?? DefinitionOf(context)?.Find(ApiVersions.VersionOf(context.Object.ApiVersion));

    /// <summary>What defines the kind of the object, or null.</summary>
    public static CustomResourceSchema? DefinitionOf(RuleContext context) =>
        context.Cluster.Having(ByKind, Key(ApiVersions.GroupOf(context.Object.ApiVersion), context.Object.Kind)).FirstOrDefault() is { Source: { } definition } ? CustomResourceSchema.Of(definition) : null;

    /// <summary>What is wrong with the object of a rule, in any way.</summary>
    public static IReadOnlyList<SchemaProblem> All(RuleContext context) => context.Once(Find);

    // The classes of a kind's further versions declare only theirs; what is made has all.
    private static IEnumerable<string> KeyOf(KubernetesObject definition)
    {
        if (definition.IsMade && definition.ApiVersion.StartsWith("apiextensions.k8s.io/", StringComparison.Ordinal))
        {
            var schema = CustomResourceSchema.Of(definition);
            yield return Key(schema.Group, schema.Kind);
        }
    }

    private static string Key(string group, string kind) => group + "/" + kind;
}
