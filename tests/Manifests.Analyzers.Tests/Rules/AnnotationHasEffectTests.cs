using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class AnnotationHasEffectTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }, spec: { containers: [{ name: web, image: a/b:1 }] } }", "Annotation seccomp.security.alpha.kubernetes.io/pod of Pod 'web' has had no effect since Kubernetes 1.27: use the field securityContext.seccompProfile of the pod")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/web: runtime/default } }, spec: { containers: [{ name: web, image: a/b:1 }] } }", "is deprecated since Kubernetes 1.30: use the field securityContext.appArmorProfile of the container")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { metadata: { annotations: { scheduler.alpha.kubernetes.io/critical-pod: '' } } } } }", "use the field priorityClassName")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x, annotations: { volume.beta.kubernetes.io/storage-class: fast } } }", "use the field storageClassName")]
    [InlineData("{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: x }, spec: { volumeClaimTemplates: [{ metadata: { name: a, annotations: { volume.beta.kubernetes.io/storage-class: fast } } }] } }", "use the field storageClassName")]
    [InlineData("{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: x, annotations: { storageclass.beta.kubernetes.io/is-default-class: 'true' } } }", "use the annotation storageclass.kubernetes.io/is-default-class")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<AnnotationHasEffect>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { prometheus.io/scrape: 'true' } }, spec: { containers: [{ name: web, image: a/b:1 }] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }, spec: {} }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { volume.beta.kubernetes.io/storage-class: fast } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<AnnotationHasEffect>(yaml));

    [Theory]
    [InlineData("1.18", null)]
    [InlineData("1.26", "is deprecated since Kubernetes 1.19")]
    [InlineData("1.27", "has had no effect since Kubernetes 1.27")]
    public void VersionOfKubernetes_Counts(string target, string? words)
    {
        var messages = YamlObjects.Messages<AnnotationHasEffect>("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }, spec: { containers: [{ name: web, image: a/b:1 }] } }", target);
        Assert.Equal(words is null ? 0 : 1, messages.Count);
        Assert.All(messages, message => Assert.Contains(words!, message));
    }
}
