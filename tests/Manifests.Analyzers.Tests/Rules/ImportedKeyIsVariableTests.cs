using System.Collections.Generic;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;
using Manifests.Core.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class ImportedKeyIsVariableTests
{
    [Fact]
    public void DigitAtTheFront_Triggers() => Assert.Equal(
        ["Kubernetes 1.31 makes no variable of the key '2nd' of ConfigMap 'levels' and leaves it out: there a name of a variable has letters, digits, '_', '-' and '.', and begins with no digit"],
        MessagesFor("1.31", ""));

    [Fact]
    public void Prefix_DoesNotTrigger() => Assert.Empty(MessagesFor("1.31", "LEVEL_"));

    [Fact]
    public void NewerCluster_DoesNotTrigger() => Assert.Empty(MessagesFor("1.32", ""));

    private static IReadOnlyList<string> MessagesFor(string version, string prefix)
    {
        return YamlObjects.Messages<ImportedKeyIsVariable>(
            $$"""
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  envFrom:
                    - prefix: "{{prefix}}"
                      configMapRef:
                        name: levels
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: levels
            data:
              2nd: debug
              first.level-1: info
            """,
            version);
    }
}
