using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice.PodSecurity;

namespace Manifests.Analyzers.Tests.Rules;

public class ProcIsMaskedTests
{
    [Fact]
    public void Unmasked_Triggers() => Assert.Equal(
        ["Container 'web' has /proc as it is (procMount: Unmasked), with what the container engine would hide of it"],
        TreeVerifier.Messages<ProcIsMasked>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'containers':[{'name':'web','securityContext':{'procMount':'Unmasked'}}]}}"));

    [Fact]
    public void WithUsersOfItsOwn_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<ProcIsMasked>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'hostUsers':false,'containers':[{'name':'web','securityContext':{'procMount':'Unmasked'}},{'name':'b','securityContext':{'procMount':'Default'}}]}}"));
}
