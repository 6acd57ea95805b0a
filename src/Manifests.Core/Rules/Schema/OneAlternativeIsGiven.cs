using System.Linq;

namespace Manifests.Core.Rules.Schema;

/// <summary>Several fields of which only one may be there, or none where one must be.</summary>
public sealed class OneAlternativeIsGiven : ObjectRule
{
    // The sources of a volume are many: a message that lists them all helps nobody.
    private const int MostInWords = 6;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7009",
        "Of several alternatives one must be given",
        "'{0}' of {1} {2}",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["WRK45", "WRK46", "STO03", "STO05", "OTH01", "OTH08"],
        Why = "Some objects are one of several things: the value of a variable comes from a ConfigMap, a Secret or a field, a volume is a ConfigMap, a claim or a folder. "
            + "The API server refuses an object that says two of them at once, and, where there is nothing to fall back on, one that says none.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  env:
                    - name: LEVEL
                      valueFrom:
                        configMapKeyRef:
                          name: settings
                          key: level
                          optional: true
                        secretKeyRef:
                          name: settings
                          key: level
                          optional: true
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
                  env:
                    - name: LEVEL
                      valueFrom:
                        configMapKeyRef:
                          name: settings
                          key: level
                          optional: true
            """,
        Fix = "Keep the one that is meant.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.TooManyAlternatives))
        {
            context.Report(problem.Origin, problem.Path.ToString(), context.Object.ToString(), $"cannot stand beside '{problem.Name}': only one of them may be given");
        }

        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.NoAlternative))
        {
            var names = problem.Type.Alternatives;
            var words = names.Count > MostInWords ? string.Join(", ", names.Take(MostInWords)) + ", …" : string.Join(", ", names);
            context.Report(problem.Origin, problem.Path.ToString(), context.Object.ToString(), "needs one of " + words);
        }
    }
}
