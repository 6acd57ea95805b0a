using System.Collections.Generic;
using Manifests.Core.Labels;

namespace Manifests.Core.Tests.Labels;

public class LabelSelectorParserTests
{
    [Theory]
    [InlineData("app=hello", "app=hello")]
    [InlineData("app==hello", "app=hello")]
    [InlineData("app = hello", "app=hello")]
    [InlineData("app!=hello", "app!=hello")]
    [InlineData("app != hello", "app!=hello")]
    [InlineData("tier in (web,api)", "tier in (api,web)")]
    [InlineData("tier in ( web , api , web )", "tier in (api,web)")]
    [InlineData("tier in (web)", "tier=web")]
    [InlineData("tier notin (web,api)", "tier notin (api,web)")]
    [InlineData("tier notin (web)", "tier!=web")]
    [InlineData("canary", "canary")]
    [InlineData("!canary", "!canary")]
    [InlineData("! canary", "!canary")]
    [InlineData("app=", "app=")]
    [InlineData("tier in ()", "tier=")]
    [InlineData("tier in (,web)", "tier in (,web)")]
    [InlineData("app.kubernetes.io/name=orders", "app.kubernetes.io/name=orders")]
    [InlineData("in in (in)", "in=in")]
    [InlineData(" app=hello,\ttier in (web,api) , !canary ", "app=hello,tier in (api,web),!canary")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    public void A_selector_is_read_and_written_as_kubectl_does(string text, string written)
    {
        Assert.True(LabelSelectorParser.TryParse(text, out var selector, out var error), error);
        Assert.Equal("", error);
        Assert.Equal(written, selector.ToString());

        Assert.True(LabelSelectorParser.TryParse(written, out var again, out _));
        Assert.Equal(selector, again);
        Assert.Equal(selector.GetHashCode(), again.GetHashCode());
    }

    [Theory]
    [InlineData("app=hello,", "it ends with a comma")]
    [InlineData(",app=hello", "a label is expected before ',app=hello'")]
    [InlineData("app=a,,b=c", "a label is expected before ',b=c'")]
    [InlineData("=hello", "a label is expected before '=hello'")]
    [InlineData("!", "a label is expected at the end")]
    [InlineData("app hello", "'=', '!=', 'in' or 'notin' is expected after 'app', not 'hello'")]
    [InlineData("app In (a)", "'=', '!=', 'in' or 'notin' is expected after 'app', not 'In (a)'")]
    [InlineData("app > 1", "'=', '!=', 'in' or 'notin' is expected after 'app', not '> 1'")]
    [InlineData("tier in web", "the values must stand in parentheses, as in (web,api)")]
    [InlineData("tier in (web", "the ')' after the values is missing")]
    [InlineData("tier in (web api)", "the ')' after the values is missing")]
    [InlineData("app=a b=c", "a comma is expected before 'b=c'")]
    [InlineData("app=a=b", "a comma is expected before '=b'")]
    [InlineData("app===a", "a comma is expected before '=a'")]
    [InlineData("!app=a", "a comma is expected before '=a'")]
    [InlineData("(", "a label is expected before '('")]
    public void What_is_no_selector_is_an_error_that_names_the_place(string text, string expected)
    {
        Assert.False(LabelSelectorParser.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("app=hello", true)]
    [InlineData("app=other", false)]
    [InlineData("app!=hello", false)]
    [InlineData("absent!=x", true)]
    [InlineData("app in (hello,other)", true)]
    [InlineData("app notin (hello,other)", false)]
    [InlineData("absent notin (a,b)", true)]
    [InlineData("absent in (a,b)", false)]
    [InlineData("app,!absent", true)]
    [InlineData("absent", false)]
    [InlineData("!app", false)]
    [InlineData("empty=", true)]
    [InlineData("absent=", false)]
    [InlineData("", true)]
    public void A_selector_matches_labels(string text, bool matches)
    {
        Assert.True(LabelSelectorParser.TryParse(text, out var selector, out _));
        Assert.Equal(matches, selector.Matches(new Dictionary<string, string> { ["app"] = "hello", ["empty"] = "" }));
    }
}
