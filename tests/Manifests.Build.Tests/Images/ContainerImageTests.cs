using Manifests.Build.Images;

namespace Manifests.Build.Tests.Images;

public sealed class ContainerImageTests
{
    [Theory]
    [InlineData(null, "web", null, null, "web:latest")]
    [InlineData("", "team/web", "1.0", "", "team/web:1.0")]
    [InlineData("registry.example:5000", "web", "1.0;latest", null, "registry.example:5000/web:1.0")]
    [InlineData("registry.example/", "web", " ; 2 ", null, "registry.example/web:2")]
    [InlineData("r.example", "web", "1", "sha256:abc", "r.example/web:1@sha256:abc")]
    public void Is_put_together(string? registry, string repository, string? tags, string? digest, string image) =>
        Assert.Equal(image, ContainerImage.Compose(registry, repository, tags, digest));

    [Theory]
    [InlineData("Hello", "hello")]
    [InlineData("team/My Web", "team/my-web")]
    [InlineData("Shop.Orders", "shop.orders")]
    [InlineData("_Größe!", "gr--e")]
    [InlineData("//a//", "a")]
    [InlineData("???", "app")]
    public void Becomes_a_legal_repository(string name, string repository) => Assert.Equal(repository, ContainerImage.Normalise(name));

    [Fact]
    public void An_index_has_the_digest_of_its_text() =>
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContainerImage.DigestOf("abc"));
}
