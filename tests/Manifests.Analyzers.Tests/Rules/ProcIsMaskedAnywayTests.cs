using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice.PodSecurity;

namespace Manifests.Analyzers.Tests.Rules;

public class ProcIsMaskedAnywayTests
{
    [Fact]
    public void WithUsersOfItsOwn_Triggers() => Assert.Equal(
        ["Container 'web' has /proc as it is (procMount: Unmasked)"],
        TreeVerifier.Messages<ProcIsMaskedAnyway>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'hostUsers':false,'containers':[{'name':'web','securityContext':{'procMount':'Unmasked'}}]}}"));

    [Fact]
    public void SaidByTheOtherRule_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<ProcIsMaskedAnyway>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'containers':[{'name':'web','securityContext':{'procMount':'Unmasked'}}]}}"));
}
