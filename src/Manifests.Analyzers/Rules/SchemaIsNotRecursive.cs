using System.Linq;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class SchemaIsNotRecursive : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1040",
        "The class of a kind must not hold itself",
        "'{0}' is of type '{1}', which leads back to itself: the schema of a kind has an end",
        RuleSeverity.Error)
    {
        Why = "The API server wants the whole schema of a kind written out, without references: a type that holds itself has no such schema. What is below is kept as it comes, unchecked, until the type changes.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Menu { public Entry[] Entries { get; set; } = []; }

            public sealed class Entry { public string Text { get; set; } = ""; public Entry[] Below { get; set; } = []; }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Menu { public Entry[] Entries { get; set; } = []; }

            public sealed class Entry { public string Text { get; set; } = ""; public System.Text.Json.JsonElement Below { get; set; } }
            """,
        Fix = "Name what is below by key instead of holding it, or make it a `JsonElement` or `[SchemaType(\"object\")]`, whose fields the API server keeps without looking.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var problem in context.SchemaProblems().Where(problem => problem.Kind == SchemaProblemKind.Recursive))
        {
            context.Report(problem.Origin, problem.Path, problem.Type);
        }
    }
}
