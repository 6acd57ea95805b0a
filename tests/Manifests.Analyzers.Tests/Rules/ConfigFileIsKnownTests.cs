using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ConfigFileIsKnownTests
{
    [Fact]
    public Task MistypedFile_Triggers() => RuleVerifier.Reports(
        "K8S4040",
        "The build knows no file 'config/ngnix.conf'; did you mean 'config/nginx.conf'?",
        """
        [ConfigMap] [ConfigFile({|#0:"config/ngnix.conf"|})] static class Web { }
        """);

    [Fact]
    public Task FileOfAnotherFolder_IsFoundByItsName() => RuleVerifier.Reports(
        "K8S4040",
        "The build knows no file 'deploy/nginx.conf'; did you mean 'config/nginx.conf'?",
        """
        [ConfigMap] [ConfigFile({|#0:"deploy/nginx.conf"|}, Key = "a")] static class Web { }
        """);

    [Fact]
    public Task UnknownFile_TellsWhatToAdd() => RuleVerifier.Reports(
        "K8S4040",
        "The build knows no file 'files/certificates.pem'; add <ManifestsConfigFile Include=\"files/certificates.pem\" /> to the project file",
        """
        [ConfigMap] [ConfigFile({|#0:"files/certificates.pem"|})] static class Web { }
        """);

    [Fact]
    public Task WithoutConfigMap_IsAnotherRules() => RuleVerifier.Verify("""
        [{|K8S1001:ConfigFile("config/missing.conf")|}] static class Web { }
        """);

    [Fact]
    public Task KnownFile_DoesNotTrigger() => RuleVerifier.Verify("""
        [ConfigMap] [ConfigFile("config/nginx.conf")] [ConfigFile("./config/mime.types.txt", Key = "mime.types")] static class Web { }
        """);

    [Fact]
    public Task KeysOfFiles_AreKnown() => RuleVerifier.Verify("""
        [ConfigMap] [ConfigFile("config/nginx.*")] static class Web { }
        [Pod] [Container(Image = "a/b:1")] [Mount("/etc/nginx", typeof(Web), Items = ["nginx.conf"])] [Mount("/etc/other", typeof(Web), Items = [{|K8S4003:"nginx.cnf"|}])] class App { }
        """);
}
