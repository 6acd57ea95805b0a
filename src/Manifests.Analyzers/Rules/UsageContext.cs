using System;
using System.Collections.Generic;
using System.Threading;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Typed;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

/// <summary>What a rule about attributes sees: one class, what its references lead to, and where to report.</summary>
internal sealed class UsageContext
{
    private readonly RuleDescriptor _rule;
    private readonly ReadingContext _reading;
    private readonly Action<Finding> _report;
    private readonly CancellationToken _cancellation;

    public UsageContext(RuleDescriptor rule, AnnotatedType type, ReadingContext reading, Action<Finding> report, CancellationToken cancellation)
    {
        _rule = rule;
        _reading = reading;
        _report = report;
        _cancellation = cancellation;
        Type = type;
    }

    public AnnotatedType Type { get; }

    /// <summary>The environments that the project declares; null alone where it declares none.</summary>
    public IReadOnlyList<string?> Environments => _reading.Environments;

    /// <summary>The objects that a class declares in any environment, here or in another project.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => _reading.FactsOf(type, environment: null, _cancellation);

    /// <summary>The data of the ConfigMap or Secret that an attribute of the class makes.</summary>
    public ConfigData DataOf(AttributeUse use) => ConfigData.Of(Type.Symbol, use, _reading.Compilation, _cancellation);

    /// <summary>What the class's members with <c>[Manifest]</c> and <c>[Patch]</c> come to.</summary>
    public TypedReading Typed => _reading.TypedOf(Type.Symbol, _cancellation);

    public void Report(Origin? at, params string[] arguments) => _report(new Finding(_rule, at, arguments));

    public void Report(Origin? at, string? replacement, string[] arguments) => _report(new Finding(_rule, at, arguments) { Replacement = replacement });
}
