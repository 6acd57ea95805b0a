using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice.PodSecurity;

namespace Manifests.Analyzers.Tests.Rules;

public class SELinuxIsNotLoosenedTests
{
    [Fact]
    public void OfPodAndContainer_Triggers() => Assert.Equal(
        ["The pod sets the SELinux type 'spc_t', which can let it out of its container", "Container 'web' sets the SELinux user 'system_u', which can let it out of its container"],
        TreeVerifier.Messages<SELinuxIsNotLoosened>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'securityContext':{'seLinuxOptions':{'type':'spc_t'}},'containers':[{'name':'web','securityContext':{'seLinuxOptions':{'user':'system_u','type':'container_t'}}}]}}"));

    [Fact]
    public void TypeOfContainers_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<SELinuxIsNotLoosened>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'securityContext':{'seLinuxOptions':{'type':'container_kvm_t','level':'s0'}},'containers':[]}}"));
}
