using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class PodIsOfOneSystemTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { os: { name: windows }, securityContext: { runAsUser: 1 }, containers: [{ name: web, image: example/web:1.0 }] } } } }", "spec.template.spec.securityContext.runAsUser of Deployment 'web' cannot be set for a windows pod")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { os: { name: linux }, securityContext: { windowsOptions: {} }, containers: [{ name: web, image: example/web:1.0 }] } } } }", "cannot be set for a linux pod")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { os: { name: windows }, containers: [{ name: web, image: example/web:1.0, securityContext: { allowPrivilegeEscalation: false } }] } }", "spec.containers[0].securityContext.allowPrivilegeEscalation")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }] } }", "spec.hostNetwork of Pod 'web' must be true")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }, { name: other, image: a }] } }", "either all containers of a pod are host processes, or none")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { os: { name: windows }, hostPID: true, containers: [{ name: web, image: example/web:1.0 }] } }", "spec.hostPID")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<PodIsOfOneSystem>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { os: { name: windows }, securityContext: { windowsOptions: { runAsUserName: a } }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { os: { name: linux }, securityContext: { runAsUser: 1 }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { securityContext: { runAsUser: 1, windowsOptions: { runAsUserName: a } }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { os: { name: windows }, hostPID: false, containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<PodIsOfOneSystem>(yaml));
}
