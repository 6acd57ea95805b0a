using System.Globalization;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>The same bytes in every country.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void A_culture_changes_nothing(string name)
    {
        var expected = Document();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd(name);
            Assert.Equal(expected, Document());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_document_has_what_cultures_write_differently() =>
        Assert.Equal("integer: -1234567\nnumber: -1234567.5\ntext: \"I\\u0130i\\U0001F600\"\n\"NO\": |2-\n   a\n  b\n".Replace("\\u0130", "İ"), Document());

    // The cultures of a machine without ICU are all alike, so the odd signs are put in by hand.
    private static CultureInfo Odd(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static string Document()
    {
        var document = new MappingNode();
        document.Set("integer", ScalarNode.Integer(-1234567));
        document.Set("number", ScalarNode.Number(-1234567.5));
        document.Set("text", ScalarNode.String("Iİi😀"));
        document.Set("NO", ScalarNode.String(" a\nb"));
        return YamlWriter.Write(document);
    }
}
