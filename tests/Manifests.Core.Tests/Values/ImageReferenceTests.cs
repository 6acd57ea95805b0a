using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class ImageReferenceTests
{
    private const string Sha = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("nginx", null, "nginx", null, null)]
    [InlineData("kubetm/hello", null, "kubetm/hello", null, null)]
    [InlineData("postgres:17", null, "postgres", "17", null)]
    [InlineData("registry.example:5000/shop/orders:1.4.2", "registry.example:5000", "shop/orders", "1.4.2", null)]
    [InlineData("localhost/a", "localhost", "a", null, null)]
    [InlineData("[::1]:5000/a_b/c__d:x", "[::1]:5000", "a_b/c__d", "x", null)]
    [InlineData("a/b:1@" + Sha, null, "a/b", "1", Sha)]
    [InlineData("a@" + Sha, null, "a", null, Sha)]
    public void An_image(string text, string? registry, string repository, string? tag, string? digest)
    {
        Assert.True(ImageReference.TryParse(text, out var image, out var error), error);
        Assert.Equal(new ImageReference(registry, repository, tag, digest), image);
        Assert.Equal(text, image!.ToString());
    }

    [Theory]
    [InlineData("", "it is empty", null)]
    [InlineData(" nginx", "an image has no blanks in it", "nginx")]
    [InlineData("http://registry.example/a", "an image is written without http:// or https://", "registry.example/a")]
    [InlineData("MyOrg/App:V1", "the repository's name must be lower case", "myorg/app:V1")]
    [InlineData("nginx:1.0:2.0", "it has two tags", null)]
    [InlineData("nginx:", "'' is no tag: letters, digits, '_', '.' and '-', and no more than 128", null)]
    [InlineData("a//b", "'a//b' is no name of a repository", null)]
    [InlineData("a/-b", "'a/-b' is no name of a repository", null)]
    [InlineData("-x.y/b", "'-x.y' is no name of a registry", null)]
    [InlineData("a@sha256:12", "'sha256:12' is no digest, as in sha256:… with 64 hexadecimal digits", null)]
    public void No_image(string text, string expected, string? suggestion)
    {
        Assert.False(ImageReference.TryParse(text, out var image, out var error));
        Assert.Null(image);
        Assert.Equal(expected, error);
        Assert.Equal(suggestion, ImageReference.Suggest(text));
    }

    [Fact]
    public void No_text_makes_it_fail_and_suggestions_are_images() => Gen.String[Gen.Char["aZ0:/@.-_ []"], 0, 20].Sample(text =>
    {
        Assert.Equal(ImageReference.TryParse(text, out _, out var error), error.Length == 0);
        Assert.True(ImageReference.Suggest(text) is not { } image || ImageReference.TryParse(image, out _, out _));
    });

    [VerdictFact]
    public void What_the_API_server_was_seen_to_refuse() =>
        Assert.All(Verdict.On("NAM24").Select(verdict => verdict.RefusedValue).OfType<string>(), text => Assert.False(ImageReference.TryParse(text, out _, out _)));
}
