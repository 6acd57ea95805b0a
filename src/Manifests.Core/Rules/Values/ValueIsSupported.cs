using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A field that takes one of a few values, and has another.</summary>
public sealed class ValueIsSupported : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5013",
        "A field must have a value that it supports",
        "Unsupported value '{0}' of {1}; supported values: {2}{3}",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["PRT19", "WRK25", "WRK27", "WRK32", "WRK37", "WRK52", "SEC09", "STO14", "OTH07", "OTH08"],
        Why = "Some fields take one of a few words, written exactly so: `TCP` and not `tcp`, `Always` and not `always`. The API server refuses any other. In C# the enums hold those words; only a cast of a number can say something else.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Protocol = (Protocol)99)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Protocol = Protocol.TCP)]
            public sealed class Web;
            """,
        Fix = "Write one of the supported values.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.Unsupported))
        {
            Report(context, problem.Name, (ScalarNode)problem.Value!, problem.Type.Values);
        }
    }

    private static void Report(RuleContext context, string field, ScalarNode value, IReadOnlyList<string> supported)
    {
        var meant = supported.FirstOrDefault(candidate => candidate.Equals(value.Text, StringComparison.OrdinalIgnoreCase)) ?? Candidates.Nearest(value.Text, supported);
        var suggestion = value.Type == ScalarType.String ? meant : null;
        context.Report(
            value,
            [value.Text, field, string.Join(", ", supported.Where(value => value != "*/*")), Candidates.DidYouMean(suggestion)],
            finding => finding with { Replacement = suggestion });
    }
}
