using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class WebhookNamesDifferTests
{
    [Theory]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: x }, webhooks: [{ name: a.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: 'https://a.example.com' } }, { name: b.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: 'https://a.example.com' } }, { name: a.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: 'https://a.example.com' } }] }", "webhooks.name of ValidatingWebhookConfiguration 'x' is 'a.example.com'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<WebhookNamesDiffer>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: x }, webhooks: [{ name: a.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: 'https://a.example.com' } }, { name: b.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: 'https://a.example.com' } }] }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<WebhookNamesDiffer>(yaml));
}
