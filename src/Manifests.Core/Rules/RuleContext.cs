using System;
using System.Collections.Generic;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>What a rule sees: one object, the cluster around it, and where to report.</summary>
/// <remarks>One serves all rules about an object, one after the other: what several of them ask for is found once, and is gone with it.</remarks>
public sealed class RuleContext
{
    private readonly Action<Finding> _report;
    private readonly Dictionary<Delegate, object> _found = [];
    private RuleDescriptor _rule;

    /// <summary>Makes the view of one rule on one object.</summary>
    public RuleContext(RuleDescriptor rule, ClusterObject target, ClusterIndex cluster, Action<Finding> report)
    {
        _rule = rule;
        _report = report;
        Cluster = cluster;
        This = target;
        Object = target.Source ?? throw new ArgumentException("Rules look at objects in view.", nameof(target));
    }

    /// <summary>The object.</summary>
    public KubernetesObject Object { get; }

    /// <summary>The object as the cluster knows it.</summary>
    public ClusterObject This { get; }

    /// <summary>What the object shows to others.</summary>
    public ObjectFacts Facts => This.Facts;

    /// <summary>All objects that are known.</summary>
    public ClusterIndex Cluster { get; }

    /// <summary>What several rules look for in the object: found by the first that asks.</summary>
    /// <param name="find">How to find it; the same delegate each time.</param>
    internal T Once<T>(Func<RuleContext, T> find)
        where T : class
    {
        if (!_found.TryGetValue(find, out var known))
        {
            _found[find] = known = find(this);
        }

        return (T)known;
    }

    /// <summary>Goes on to the next rule.</summary>
    internal RuleContext For(RuleDescriptor rule)
    {
        _rule = rule;
        return this;
    }

    /// <summary>Reports a finding at a value.</summary>
    /// <param name="at">The value, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    public void Report(Node? at, params string[] arguments) => Report(at?.Origin, arguments);

    /// <summary>Reports a finding at a place.</summary>
    /// <param name="at">The place, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    public void Report(Origin? at, params string[] arguments) => Report(new Finding(_rule, at, arguments));

    /// <summary>Reports a finding at a value, with more to it than the message.</summary>
    /// <param name="at">The value, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    /// <param name="more">Adds related places, a replacement or properties.</param>
    public void Report(Node? at, string[] arguments, Func<Finding, Finding> more) => ReportAt(at?.Origin, arguments, more);

    /// <summary>Reports a finding at a place, with more to it than the message.</summary>
    /// <param name="at">The place, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    /// <param name="more">Adds related places, a replacement or properties.</param>
    public void ReportAt(Origin? at, string[] arguments, Func<Finding, Finding> more) => Report(more(new Finding(_rule, at, arguments)));

    private void Report(Finding finding) => _report(finding with { Object = This.Origin, Environment = Facts.Environment, IsFromYaml = Object.IsFromYaml });
}
