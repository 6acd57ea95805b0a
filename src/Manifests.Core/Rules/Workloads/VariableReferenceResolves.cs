using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A <c>$(NAME)</c> that stands for nothing.</summary>
public sealed class VariableReferenceResolves : ObjectRule
{
    // $(date) in a script is the shell's: only what is written as variables are by custom is surely meant as one.
    private static readonly Regex Conventional = new("^[A-Z_][A-Z0-9_]*$", RegexOptions.CultureInvariant);

    // What the kubelet itself sets, for each Service of the namespace.
    private static readonly Regex OfServices = new("_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6010",
        "A $(NAME) refers to a variable that is set before it",
        "$({0}) stays as it is written: {1} {2}{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF53"],
        Why = "In a variable's value, in the command and in the arguments `$(NAME)` stands for the value of a variable. In a value only variables that are set further up are known. "
            + "What is not known is left as it is written, without any error: the app gets the text `$(NAME)`. Two dollars, `$$(NAME)`, ask for just that text.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Env("DB_URL", "tcp://$(DB_HOST):5432")]
            [Env("DB_HOST", "db")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Env("DB_HOST", "db")]
            [Env("DB_URL", "tcp://$(DB_HOST):5432")]
            public sealed class Web;
            """,
        Fix = "Set the variable, and above the one that refers to it; or write `$$(NAME)` where the text itself is meant.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // What comes from ConfigMaps and Secrets as a whole is not in view name by name.
        foreach (var container in PodContainers.Of(context).Where(container => container["envFrom"] is null or SequenceNode { Count: 0 }))
        {
            var variables = container.FindItems("env").ToList();
            var names = variables.Select(variable => variable.FindText("name")).OfType<string>().ToList();
            for (var i = 0; i < variables.Count; i++)
            {
                Check(context, container, variables[i]["value"], [.. names.Take(i)], [.. names.Skip(i)]);
            }

            foreach (var text in PodContainers.Texts(container, "command").Concat(PodContainers.Texts(container, "args")))
            {
                Check(context, container, text, names, []);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode container, Node? value, IReadOnlyList<string> known, IReadOnlyList<string> later)
    {
        if (value is not ScalarNode { Type: ScalarType.String } text)
        {
            return;
        }

        foreach (var name in VariableReferences.In(text.Text).Distinct().Where(name => !known.Contains(name) && Conventional.IsMatch(name)))
        {
            var isLater = later.Contains(name);
            var nearest = isLater ? null : Candidates.Nearest(name, known);
            if (isLater || !OfServices.IsMatch(name))
            {
                context.Report(
                    text,
                    [name, PodContainers.Words(container), isLater ? "does not set that variable before this" : "sets no such variable", Candidates.DidYouMean(nearest)],
                    finding => finding with { Replacement = nearest is null ? null : text.Text.Replace($"$({name})", $"$({nearest})") });
            }
        }
    }
}
