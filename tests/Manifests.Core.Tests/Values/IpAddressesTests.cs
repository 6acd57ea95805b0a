using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class IpAddressesTests
{
    private const string NoAddress = "it must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
    private const string NoRange = "it must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";

    [Theory]
    [InlineData("192.168.56.30")]
    [InlineData("0.0.0.0")]
    [InlineData("2001:db8::ffff")]
    [InlineData("::1")]
    [InlineData("2001:DB8:0:0:0:0:0:1")]
    public void An_address(string text) => Assert.Null(IpAddresses.AddressProblem(text));

    [Theory]
    [InlineData("", NoAddress, null)]
    [InlineData("localhost", NoAddress, null)]
    [InlineData("1", NoAddress, null)]
    [InlineData("10.0.0", NoAddress, null)]
    [InlineData("10.0.0.256", NoAddress, null)]
    [InlineData("0x7f.0.0.1", NoAddress, null)]
    [InlineData("[::1]", NoAddress, null)]
    [InlineData("fe80::1%eth0", NoAddress, null)]
    [InlineData("1::2::3", NoAddress, null)]
    [InlineData("10.0.0.1/24", NoAddress, null)]
    [InlineData(" 10.0.0.1", NoAddress, "10.0.0.1")]
    [InlineData("010.000.0.005", "it must not have leading 0s", "10.0.0.5")]
    [InlineData("::ffff:10.0.0.1", "it must not be an IPv4-mapped IPv6 address", "10.0.0.1")]
    public void No_address(string text, string expected, string? suggestion)
    {
        Assert.Equal(expected, IpAddresses.AddressProblem(text));
        Assert.Equal(suggestion, IpAddresses.SuggestAddress(text));
    }

    [Theory]
    [InlineData("10.9.8.0/24")]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.1/32")]
    [InlineData("2001:db8::/64")]
    public void A_range(string text) => Assert.Null(IpAddresses.RangeProblem(text));

    [Theory]
    [InlineData("10.0.0.0", NoRange, "10.0.0.0/32")]
    [InlineData("10.0.0.0/33", NoRange, null)]
    [InlineData("10.0.0.0/", NoRange, null)]
    [InlineData("/8", NoRange, null)]
    [InlineData("10.0.0.0/255.0.0.0", NoRange, null)]
    [InlineData("::1", NoRange, "::1/128")]
    [InlineData("10.0.0.5/24", "it must not have bits set beyond the prefix length", "10.0.0.0/24")]
    [InlineData("2001:db8::1/64", "it must not have bits set beyond the prefix length", "2001:db8::/64")]
    [InlineData("10.0.0.0/08", "it must not have leading 0s", "10.0.0.0/8")]
    [InlineData("010.0.0.0/8", "it must not have leading 0s", "10.0.0.0/8")]
    public void No_range(string text, string expected, string? suggestion)
    {
        Assert.Equal(expected, IpAddresses.RangeProblem(text));
        Assert.Equal(suggestion, IpAddresses.SuggestRange(text));
    }

    [Fact]
    public void No_text_makes_it_fail_and_suggestions_are_valid() => Gen.String[Gen.Char["0123456789abf.:/"], 0, 18].Sample(text =>
    {
        IpAddresses.AddressProblem(text);
        IpAddresses.RangeProblem(text);
        Assert.True(IpAddresses.SuggestAddress(text) is not { } address || IpAddresses.AddressProblem(address) is null);
        Assert.True(IpAddresses.SuggestRange(text) is not { } range || IpAddresses.RangeProblem(range) is null);
    });
}
