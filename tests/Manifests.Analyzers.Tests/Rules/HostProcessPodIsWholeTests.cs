using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class HostProcessPodIsWholeTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }] } }", "spec.hostNetwork of Pod 'web' must be true")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }, { name: other, image: a }] } }", "either all containers of a pod are host processes, or none")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<HostProcessPodIsWhole>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, containers: [{ name: web, image: example/web:1.0, securityContext: { windowsOptions: { hostProcess: true } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<HostProcessPodIsWhole>(yaml));
}
