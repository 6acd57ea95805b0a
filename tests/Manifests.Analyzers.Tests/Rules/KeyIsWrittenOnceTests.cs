using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class KeyIsWrittenOnceTests
{
    [Fact]
    public Task SecondKey_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  b: c\n  {|K8S1011:b|}: d\n");

    [Fact]
    public Task SameKeyElsewhere_DoesNotTrigger() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: &x {b: c}, annotations: {<<: *x, b: d}}\ndata:\n  b: c\n");
}
