using Manifests.Core.Output;

namespace Manifests.Core.Tests.Output;

public class PlainMessageTests
{
    [Theory]
    [InlineData("Pod 'web' of Gr\u00fc\u00dfe \U0001F600", "Pod 'web' of Gr\u00fc\u00dfe \U0001F600")]
    [InlineData("a\n::error::b", "a\\u000a::error::b")]
    [InlineData("\u001b[31m\r\t\0", "\\u001b[31m\\u000d\\u0009\\u0000")]
    [InlineData("a\u202eb\u2066\u2028\ufeff\u0085", "a\\u202eb\\u2066\\u2028\\ufeff\\u0085")]
    [InlineData("\U000e0041", "\\udb40\\udc41")]
    [InlineData("", "")]
    public void Nothing_in_a_message_is_hidden(string text, string plain) => Assert.Equal(plain, PlainMessage.Of(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_shown_by_their_code() => Assert.Equal("\\ud800x\\udc00", PlainMessage.Of("\ud800x\udc00"));
}
