using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Typed;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

/// <summary>What a rule about attributes sees: one class, what its references lead to, and where to report.</summary>
internal sealed class UsageContext : AttributeContext
{
    private readonly CancellationToken _cancellation;

    public UsageContext(RuleDescriptor rule, AnnotatedType type, ReadingContext reading, ConfigFiles files, Action<Finding> report, CancellationToken cancellation)
        : base(rule, type.AllUses, reading, report, cancellation)
    {
        _cancellation = cancellation;
        Type = type;
        Files = files;
    }

    public AnnotatedType Type { get; }

    public override string Subject => $"'{Type.Symbol.Name}'";

    /// <summary>The project's other files.</summary>
    public ConfigFiles Files { get; }

    /// <summary>Whether a file is text, or the build has made text of it, and so can be carried.</summary>
    public bool CanBeCarried(ConfigFile file) => file.Value(_cancellation) is not null;

    public override IReadOnlyList<AttributeUse> UsesIn(string? environment) => Type.In(environment).Uses;

    /// <summary>The data of the ConfigMap or Secret that an attribute of the class makes.</summary>
    public ConfigData DataOf(AttributeUse use) => ConfigData.Of(Type.Symbol, use, Reading.Compilation, _cancellation);

    /// <summary>What the class's members with <c>[Manifest]</c> and <c>[Patch]</c> come to.</summary>
    public TypedReading Typed => Reading.TypedOf(Type.Symbol, _cancellation);

    /// <summary>The properties of the kind that the class defines for whose types there is no schema; none where it defines none.</summary>
    public IReadOnlyList<SchemaProblem> SchemaProblems()
    {
        if (!Type.Objects.Any(CustomResourceNames.Describes))
        {
            return [];
        }

        var reader = new SchemaReader(Reading.Compilation, withOrigins: true, _cancellation);
        reader.ReadRoot(Type.Symbol);
        return reader.Problems;
    }
}
