using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class VolumeIsMountedTests
{
    [Fact]
    public void Neither_Triggers() => Assert.Equal(
        ["No container of StatefulSet 'db' mounts the volume 'cache'", "No container of StatefulSet 'db' mounts the volume 'data'"],
        YamlObjects.Messages<VolumeIsMounted>(Objects("", "")));

    [Fact]
    public void Both_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<VolumeIsMounted>(Objects("volumeMounts: [{ name: cache }]", "volumeDevices: [{ name: data }]")));

    private static string Objects(string ofInit, string ofMain) =>
        $$"""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          volumeClaimTemplates:
            - metadata:
                name: data
          template:
            spec:
              volumes:
                - name: cache
                  emptyDir: {}
              initContainers:
                - { name: fill, {{ofInit}} }
              containers:
                - { name: db, {{ofMain}} }
        """;
}
