using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class MountFitsItsVolumeTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a, mountPropagation: Bidirectional }] }] } } } }", "can only be Bidirectional in a privileged container")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a, recursiveReadOnly: Enabled }] }] } } } }", "can only be given where readOnly is true")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeDevices: [{ name: a, devicePath: /dev/a }] }] } } } }", "is the volume 'a', which is no claim")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<MountFitsItsVolume>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a, mountPropagation: Bidirectional }], securityContext: { privileged: true } }] } } } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a, mountPropagation: HostToContainer }] }] } } } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, emptyDir: {} }], containers: [{ name: web, image: example/web:1.0, volumeMounts: [{ name: a, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled }] }] } } } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }], containers: [{ name: web, image: example/web:1.0, volumeDevices: [{ name: a, devicePath: /dev/a }] }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<MountFitsItsVolume>(yaml));
}
