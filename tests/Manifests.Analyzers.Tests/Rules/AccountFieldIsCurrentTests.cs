using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class AccountFieldIsCurrentTests
{
    [Fact]
    public void OldName_Triggers() => Assert.Equal(
        ["serviceAccount: 'shop' is the deprecated name of the field serviceAccountName"],
        TreeVerifier.Messages<AccountFieldIsCurrent>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'serviceAccount':'shop','containers':[]}}"));

    [Fact]
    public void BothNames_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<AccountFieldIsCurrent>("{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'serviceAccount':'shop','serviceAccountName':'shop','containers':[]}}"));
}
