using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A policy that checks nothing, or an expression that cannot be read.</summary>
public sealed class AdmissionPolicyIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5080",
        "A ValidatingAdmissionPolicy checks something",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["OTH03"],
        Why = "A ValidatingAdmissionPolicy has `validations`, or `auditAnnotations` at least, and each is an expression of CEL. The API server refuses one without, and one whose expressions it cannot read. Only mistakes that can be seen without a compiler are reported: brackets, quotes and operators that lead nowhere.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingAdmissionPolicy
            metadata:
              name: replicas.example.com
            spec:
              matchConstraints:
                resourceRules:
                  - apiGroups: [apps]
                    apiVersions: [v1]
                    operations: [CREATE, UPDATE]
                    resources: [deployments]
              validations:
                - expression: object.spec.replicas <<
            """,
        Right = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingAdmissionPolicy
            metadata:
              name: replicas.example.com
            spec:
              matchConstraints:
                resourceRules:
                  - apiGroups: [apps]
                    apiVersions: [v1]
                    operations: [CREATE, UPDATE]
                    resources: [deployments]
              validations:
                - expression: object.spec.replicas <= 5
            """,
        Fix = "Add a validation, or complete the expression.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ValidatingAdmissionPolicy"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "admissionregistration.k8s.io/v1", Kind: "ValidatingAdmissionPolicy" } || context.Object.Root["spec"] is not MappingNode spec)
        {
            return;
        }

        if (!spec.FindItems("validations").Any() && !spec.FindItems("auditAnnotations").Any())
        {
            context.Report(spec, "spec.validations", context.Object.ToString(), "is required, where there are no auditAnnotations");
        }

        foreach (var (list, field) in new[] { ("validations", "expression"), ("matchConditions", "expression"), ("variables", "expression"), ("auditAnnotations", "valueExpression") })
        {
            foreach (var expression in spec.FindItems(list).Select(item => item[field]).OfType<ScalarNode>())
            {
                if (CelSyntax.Problem(expression.Text) is { } problem)
                {
                    context.Report(expression, $"spec.{list}.{field}", context.Object.ToString(), problem);
                }
            }
        }
    }
}
