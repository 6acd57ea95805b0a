using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An environment variable that a container sets twice.</summary>
public sealed class VariableIsSetOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6009",
        "A variable is set once",
        "Variable '{0}' of {1} is already set{2}; the later value hides it",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK44", "DUP11"],
        Why = "Of two variables with one name the later counts, and the earlier is never seen. Worse, `kubectl apply` tells variables apart by name and may drop either of them when it merges a change. "
            + "A later value that builds upon the earlier one (`$(PATH_LIST):/more`) is meant so, and not reported.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Env("LOG_LEVEL", "info")]
            [Env("LOG_LEVEL", "debug")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Env("LOG_LEVEL", "debug")]
            public sealed class Web;
            """,
        Fix = "Remove one of the two, or give it the name that was meant.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            var first = new Dictionary<string, MappingNode>(System.StringComparer.Ordinal);
            foreach (var variable in container.FindItems("env"))
            {
                if (variable.FindText("name") is not { Length: > 0 } name)
                {
                    continue;
                }

                if (!first.TryGetValue(name, out var earlier))
                {
                    first[name] = variable;
                }
                else if (!BuildsUpon(variable, name))
                {
                    context.Report(
                        variable["name"],
                        [name, PodContainers.Words(container), earlier.FindText("value") is { } value ? $" to '{value}'" : ""],
                        finding => finding with { Related = earlier["name"]?.Origin is { } origin ? [origin] : [] });
                }
            }
        }
    }

    // As the API server's own warning decides.
    private static bool BuildsUpon(MappingNode variable, string name)
    {
        var reference = $"$({name})";
        return variable["valueFrom"] is null && variable.FindText("value") is { } value && value != reference && value.Contains(reference);
    }
}
