using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class SettingHasItsNamespaceTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, securityContext: { procMount: Unmasked } }] } } } }", "spec.template.spec.containers[0].securityContext.procMount of Deployment 'web' can only be Unmasked where hostUsers is false")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, securityContext: { sysctls: [{ name: net.core.somaxconn, value: '1' }] }, containers: [{ name: web, image: example/web:1.0 }] } }", "cannot be set where hostNetwork is true")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostIPC: true, securityContext: { sysctls: [{ name: kernel/shmmax, value: '1' }] }, containers: [{ name: web, image: example/web:1.0 }] } }", "cannot be set where hostIPC is true")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<SettingHasItsNamespace>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostUsers: false, containers: [{ name: web, image: example/web:1.0, securityContext: { procMount: Unmasked } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, securityContext: { procMount: Default } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { securityContext: { sysctls: [{ name: net.core.somaxconn, value: '1' }] }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, dnsPolicy: Default, securityContext: { sysctls: [{ name: kernel.shmmax, value: '1' }] }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<SettingHasItsNamespace>(yaml));
}
