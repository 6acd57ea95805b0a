using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class DeviceIsRequestedWholeTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { requests: { nvidia.com/gpu: 1 } } }] } } } }", "requests[nvidia.com/gpu] of Deployment 'web' needs a limit of the same number")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { requests: { nvidia.com/gpu: 1 }, limits: { nvidia.com/gpu: 2 } } }] } } } }", "is 1, but must equal its limit, 2")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { nvidia.com/gpu: 500m } } }] } } } }", "is 500m, but must be a whole number")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { hugepages-2Mi: 4Mi } } }] } } } }", "has huge pages, and so needs cpu or memory too")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<DeviceIsRequestedWhole>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { nvidia.com/gpu: 1 } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { requests: { nvidia.com/gpu: 1 }, limits: { nvidia.com/gpu: '1' } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { hugepages-2Mi: 4Mi, memory: 64Mi } } }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<DeviceIsRequestedWhole>(yaml));
}
