namespace Manifests.Core.Rules.Schema;

/// <summary>A field that must be there, and is not.</summary>
public sealed class RequiredFieldIsThere : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7005",
        "A required field must be there",
        "'{0}' of {1} is required",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["NAM31", "SEL01", "PRT39", "OTH01", "OTH07", "OTH08", "OTH09", "STO10", "STO14", "STO18", "WRK01", "WRK02"],
        Why = "Some fields have no default: a container needs a name, an Ingress path its `pathType`, a Deployment its selector. The API server refuses an object without them. An empty text or an empty list counts as none.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Fix = "Add the field.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.Missing))
        {
            context.Report(problem.Origin, problem.Path.ToString(), context.Object.ToString());
        }
    }
}
