using System.Linq;
using Manifests;
using Xunit;

[Pod]
[Container("fake", "example/fake:1.0")]
public sealed class ProgramTests
{
    [Fact]
    public void The_attributes_are_not_in_the_app() => Assert.Empty(typeof(Program).GetCustomAttributes(inherit: false));

    [Fact]
    public void The_index_is() => Assert.Contains(
        typeof(Program).Assembly.GetCustomAttributesData(),
        data => data.ConstructorArguments.Any(argument => Equals(argument.Value, "Manifests.Index")));
}
