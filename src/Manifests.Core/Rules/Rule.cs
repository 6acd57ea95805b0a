using System.Collections.Generic;

namespace Manifests.Core.Rules;

/// <summary>One rule. A class that derives from it is found by itself; it needs no entry in any list.</summary>
public abstract class Rule
{
    /// <summary>What there is to say about the rule.</summary>
    public abstract RuleDescriptor Descriptor { get; }
}

/// <summary>A rule about an object, by itself or held against the others of the cluster.</summary>
public abstract class ObjectRule : Rule
{
    /// <summary>The kinds of objects that the rule is about, in whatever API group; null for every kind. An object of another kind is not shown to it.</summary>
    public virtual IReadOnlyCollection<string>? Kinds => null;

    /// <summary>Looks at one object, and reports what is wrong with it.</summary>
    public abstract void Check(RuleContext context);
}
