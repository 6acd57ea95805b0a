using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressHasNoSnippetTests
{
    [Fact]
    public void Snippet_Triggers() => Assert.Single(
        TreeVerifier.Messages<IngressHasNoSnippet>("{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web','annotations':{'nginx.ingress.kubernetes.io/server-snippet':'deny all;','nginx.ingress.kubernetes.io/ssl-redirect':'true'}}}"));

    [Fact]
    public void Other_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<IngressHasNoSnippet>("{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web','annotations':{'nginx.ingress.kubernetes.io/ssl-redirect':'true'}}}"));
}
