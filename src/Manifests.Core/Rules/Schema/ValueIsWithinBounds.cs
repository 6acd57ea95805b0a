using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A number, text or list that is too small, too large, or not of the form that its schema asks for.</summary>
public sealed class ValueIsWithinBounds : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7008",
        "A value must be within the bounds of its field",
        "'{0}' of {1} must {2}{3}",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["OTH04", "OTH05", "OTH07", "OTH08", "OTH09", "STO14"],
        Why = "Many numbers have a least and a greatest value, and a CustomResourceDefinition may ask for the form of a text or the length of a list too. The API server refuses an object with any other value.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata:
              name: v1.metrics.example.com
            spec:
              group: metrics.example.com
              version: v1
              groupPriorityMinimum: 50000
              versionPriority: 10
              service:
                name: metrics
                namespace: monitoring
            """,
        Right = """
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata:
              name: v1.metrics.example.com
            spec:
              group: metrics.example.com
              version: v1
              groupPriorityMinimum: 1000
              versionPriority: 10
              service:
                name: metrics
                namespace: monitoring
            """,
        Fix = "Write a value that the message allows.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.OutOfBounds))
        {
            var found = problem.Value is ScalarNode { Text.Length: <= 40 } scalar ? $", but is {scalar.Text}" : "";
            context.Report(problem.Origin, problem.Path.ToString(), context.Object.ToString(), ValueForms.BrokenBound(problem.Value!, problem.Type)!, found);
        }
    }
}
