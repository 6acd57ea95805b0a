using System.Linq;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class SchemaIsKnown : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1041",
        "The type of a property of a kind must show what it is in JSON",
        "Nothing says what '{0}' of type '{1}' is in JSON, so the API server takes anything there",
        RuleSeverity.Warning)
    {
        Why = "The schema of a kind follows from the types of its properties. A type with a `[JsonConverter]` of its own, a tuple, an array of several dimensions or a delegate does not show what is written in its place: "
            + "the schema then allows whatever there is (`x-kubernetes-preserve-unknown-fields`), and no mistake is found.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget { public (int Width, int Height) Size { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget { public Size Size { get; set; } = new(); }

            public sealed class Size { public int Width { get; set; } public int Height { get; set; } }
            """,
        Fix = "Write `[SchemaType(\"string\")]` onto the property or its type to say what its converter writes, make it a class with properties, or a `JsonElement` where anything is meant.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var problem in context.SchemaProblems().Where(problem => problem.Kind == SchemaProblemKind.Unknown))
        {
            context.Report(problem.Origin, problem.Path, problem.Type);
        }
    }
}
