using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>The name of an environment variable that the API server refuses.</summary>
public sealed class VariableNameIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5012",
        "The name of a variable must be printable ASCII without '='",
        "'{0}' is no name of an environment variable: {1}{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM11"],
        Why = "In a process's environment a name ends at the first `=`, so none can be part of it. The API server refuses that, and letters beyond ASCII. "
            + "(For .NET's configuration a section is joined with `__`: `Orders__MaxItems`.)",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [Env("Orders=MaxItems", "10")]
            public sealed class Orders;
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [Env("Orders__MaxItems", "10")]
            public sealed class Orders;
            """,
        Fix = "Use letters, digits and `_`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var variable in PodContainers.Of(context).SelectMany(container => container.FindItems("env")))
        {
            if (variable["name"] is ScalarNode { Type: ScalarType.String } name && EnvironmentNames.Problem(name.Text) is { } problem)
            {
                var suggestion = EnvironmentNames.Suggest(name.Text);
                context.Report(name, [name.Text, problem, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
            }
        }
    }
}
