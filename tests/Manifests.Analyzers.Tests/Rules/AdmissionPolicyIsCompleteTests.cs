using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class AdmissionPolicyIsCompleteTests
{
    [Theory]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [] } }", "spec.validations of ValidatingAdmissionPolicy 'x' is required")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: 'object.spec.replicas <<' }] } }", "has '<<', which is no operator of CEL")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: 'has(object.a' }] } }", "has a '(' that is never closed")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: 'has(object.a))' }] } }", "has a ')' that closes nothing")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: 'object.a ==' }] } }", "ends with '='")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: \"object.a == 'x\" }] } }", "quote is never closed")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<AdmissionPolicyIsComplete>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: \"object.spec.replicas <= 5 && 'a<<' != r'\\\\' // )\" }] } }")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, auditAnnotations: [{ key: a, valueExpression: \"'x'\" }] } }")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: x }, spec: { matchConstraints: {}, validations: [{ expression: \"has(object.a) ? [1, 2].all(x, x > 0) : {'a': 1}.size() == 1\" }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<AdmissionPolicyIsComplete>(yaml));
}
