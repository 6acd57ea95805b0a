using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReadOnlyRootHasScratchSpaceTests
{
    private const string Id = "K8S6124";

    [Fact]
    public Task NothingMounted_Triggers() => RuleVerifier.Reports(
        Id,
        "Container 'web' cannot write to /tmp: its root is read-only and nothing is mounted there",
        """[Pod] [SecurityContext(ReadOnlyRootFilesystem = {|#0:true|})] class Web { }""");

    [Fact]
    public Task OtherFolderThanItsOwn_Triggers() => RuleVerifier.VerifyWith(Id, """[Pod] [SecurityContext(ReadOnlyRootFilesystem = {|K8S6124:true|})] [Env("TMPDIR", "/scratch")] [EmptyDir("/tmp")] class Web { }""");

    [Theory]
    [InlineData("""[SecurityContext(ReadOnlyRootFilesystem = true)] [EmptyDir("/tmp")]""")]
    [InlineData("""[SecurityContext(ReadOnlyRootFilesystem = true)] [Env("TMPDIR", "/scratch/a")] [EmptyDir("/scratch")]""")]
    [InlineData("[SecurityContext(ReadOnlyRootFilesystem = false)]")]
    [InlineData("")]
    public Task SomewhereToWrite_DoesNotTrigger(string attributes) => RuleVerifier.VerifyWith(Id, "[Pod] " + attributes + " class Web { }");
}
