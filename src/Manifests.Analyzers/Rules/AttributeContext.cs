using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

/// <summary>What a rule about attributes sees of those on a class or on the assembly: what they refer to, and where to report.</summary>
internal class AttributeContext
{
    private readonly RuleDescriptor _rule;
    private readonly Action<Finding> _report;
    private readonly CancellationToken _cancellation;

    public AttributeContext(RuleDescriptor rule, IReadOnlyList<AttributeUse> uses, ReadingContext reading, Action<Finding> report, CancellationToken cancellation)
    {
        _rule = rule;
        _report = report;
        _cancellation = cancellation;
        Reading = reading;
        Uses = uses;
    }

    /// <summary>The attributes.</summary>
    public IReadOnlyList<AttributeUse> Uses { get; }

    /// <summary>What they stand on, to begin a message with.</summary>
    public virtual string Subject => "The assembly";

    /// <summary>The project that they belong to.</summary>
    public IAssemblySymbol Assembly => Reading.Compilation.Assembly;

    /// <summary>The environments that the project declares; null alone where it declares none.</summary>
    public IReadOnlyList<string?> Environments => Reading.Environments;

    protected ReadingContext Reading { get; }

    /// <summary>The attributes as they count in an environment.</summary>
    public virtual IReadOnlyList<AttributeUse> UsesIn(string? environment) => [.. Uses.Where(use => use.Environment is null || use.Environment == environment)];

    /// <summary>The objects that a class declares in any environment, here or in another project.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => FactsOf(type, environment: null);

    /// <summary>The objects that a class declares in an environment, here or in another project.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type, string? environment) => Reading.FactsOf(type, environment, _cancellation);

    public void Report(Origin? at, params string[] arguments) => ReportIn(EnvironmentOf(at), at, arguments);

    public void Report(Origin? at, string? replacement, string[] arguments) =>
        _report(new Finding(_rule, at, arguments) { Replacement = replacement, Environment = EnvironmentOf(at) });

    /// <summary>Reports what is so in one environment.</summary>
    public void ReportIn(string? environment, Origin? at, params string[] arguments) => _report(new Finding(_rule, at, arguments) { Environment = environment });

    // What an attribute says that is meant for one environment is wrong in that one only.
    private string? EnvironmentOf(Origin? at) =>
        Uses.FirstOrDefault(use => use.Origin is not null && (use.Origin == at || use.Values.Any(value => value.Origin == at)))?.Environment is { } environment
        && Environments.Contains(environment) ? environment : null;
}
