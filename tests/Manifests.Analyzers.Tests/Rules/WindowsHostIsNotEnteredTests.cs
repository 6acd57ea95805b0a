using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice.PodSecurity;

namespace Manifests.Analyzers.Tests.Rules;

public class WindowsHostIsNotEnteredTests
{
    [Fact]
    public void OfPodAndContainer_Triggers() => Assert.Equal(
        ["The pod runs as a process of its node (hostProcess: true)", "Container 'web' runs as a process of its node (hostProcess: true)"],
        TreeVerifier.Messages<WindowsHostIsNotEntered>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'securityContext':{'windowsOptions':{'hostProcess':true}},'containers':[{'name':'web','securityContext':{'windowsOptions':{'hostProcess':true}}}]}}"));

    [Fact]
    public void False_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<WindowsHostIsNotEntered>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'securityContext':{'windowsOptions':{'hostProcess':false}},'containers':[]}}"));
}
