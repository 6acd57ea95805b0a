using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DefaultClassIsOneTests
{
    [Fact]
    public Task TwoPriorities_Triggers() => RuleVerifier.Verify("""
        [PriorityClass(1, GlobalDefault = true)] class First { }
        [PriorityClass(2, GlobalDefault = {|K8S6081:true|})] class Second { }
        """);

    [Fact]
    public Task TwoStorages_Triggers() => RuleVerifier.Verify("""
        [StorageClass("example.com/fast", IsDefault = true)] class First { }
        [StorageClass("example.com/slow", IsDefault = {|K8S6081:true|})] class Second { }
        """);

    [Fact]
    public Task OneOfEach_DoesNotTrigger() => RuleVerifier.Verify("""
        [PriorityClass(1, GlobalDefault = true)] class First { }
        [PriorityClass(2, GlobalDefault = false)] class Second { }
        [StorageClass("example.com/fast", IsDefault = true)] class Fast { }
        """);
}
