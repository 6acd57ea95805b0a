using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class DeviceIsOfAClaimTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeDevices: [{ name: a, devicePath: /dev/a }] }] } } } }", "spec.template.spec.containers[0].volumeDevices.name of Deployment 'web' is the volume 'a', which is no claim")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<DeviceIsOfAClaim>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }], containers: [{ name: web, image: example/web:1.0, volumeDevices: [{ name: a, devicePath: /dev/a }] }] } } } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a }] }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<DeviceIsOfAClaim>(yaml));
}
