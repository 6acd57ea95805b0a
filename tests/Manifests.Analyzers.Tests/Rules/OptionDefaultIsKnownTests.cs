using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class OptionDefaultIsKnownTests
{
    [Fact]
    public Task Call_Triggers() => RuleVerifier.Reports(
        "K8S1006",
        "The value of 'Orders__Workers' is only known when the code runs, so the ConfigMap has no such key",
        """
        [ConfigMap(Section = "Orders")] class Settings { public int Workers { get; set; } = {|#0:System.Environment.ProcessorCount|}; }
        """);

    [Fact]
    public Task ItemAndMember_Triggers() => RuleVerifier.Verify("""
        [ConfigMap] class Settings
        {
            public string[] Hosts { get; set; } = ["a", {|K8S1006:System.Environment.MachineName|}];
            public Inner In { get; set; } = new() { Name = {|K8S1006:System.Environment.MachineName|} };
            public System.DateTime Day { get; set; } = {|K8S1006:new System.DateTime(2020, 1, 1)|};
            public class Inner { public string Name { get; set; } = "x"; }
        }
        """);

    [Fact]
    public Task KnownAndUnset_DoesNotTrigger() => RuleVerifier.Verify("""
        [ConfigMap] class Settings { public int A { get; set; } = 3 * 4; public string? B { get; set; } public string C { get; set; } = null!; public int Sum => A + 1; }
        [Secret] class Hidden { public string A { get; set; } = System.Environment.MachineName; }
        """);
}
