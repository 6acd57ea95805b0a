using System.Diagnostics;
using Manifests.Analyzers.Config;

namespace Manifests.Analyzers.Tests.Reading;

public class FilePatternTests
{
    [Theory]
    [InlineData("config/*.conf", "config/a.conf", true)]
    [InlineData("config/*.conf", "Config/A.CONF", true)]
    [InlineData("config/*.conf", "config/.conf", true)]
    [InlineData("config/*.conf", "config/a.conf.bak", false)]
    [InlineData("config/*.conf", "config/deep/a.conf", false)]
    [InlineData("*/a*b", "x/acb", true)]
    [InlineData("*/a*b", "x/y/acb", false)]
    [InlineData("*a*b*", "xaybzb", true)]
    [InlineData("*a*b", "xaybz", false)]
    [InlineData("**", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a+(b).txt", "a+(b).txt", true)]
    [InlineData("a.c", "abc", false)]
    public void AStarIsAnyCharactersOfOneFolder(string pattern, string path, bool fits) => Assert.Equal(fits, FilePattern.Fits(pattern, path));

    [Fact]
    public void ManyStars_TakeNoTime()
    {
        var watch = Stopwatch.StartNew();

        Assert.False(FilePattern.Fits("*" + string.Concat(System.Linq.Enumerable.Repeat("a*", 40)) + "b", new string('a', 400)));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }
}
