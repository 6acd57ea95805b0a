using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace Manifests.Core.Values;

/// <summary>IP addresses and ranges, as strictly as Kubernetes 1.36 reads them.</summary>
/// <remarks>A problem is a phrase in the API server's words, null where there is none.</remarks>
public static class IpAddresses
{
    private const string NoAddress = "it must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
    private const string NoRange = "it must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";
    private const string LeadingZeros = "it must not have leading 0s";
    private const string MappedAddress = "it must not be an IPv4-mapped IPv6 address";

    /// <summary>What keeps a text from being an address of IPv4 or IPv6.</summary>
    public static string? AddressProblem(string text)
    {
        if (Parse(text) is not { } address)
        {
            return NoAddress;
        }

        return HasLeadingZeros(text) ? LeadingZeros : address.IsIPv4MappedToIPv6 ? MappedAddress : null;
    }

    /// <summary>What keeps a text from being a range of addresses.</summary>
    public static string? RangeProblem(string text)
    {
        if (ParseRange(text) is not var (address, length))
        {
            return NoRange;
        }

        var slash = text.IndexOf('/');
        return HasLeadingZeros(text.Substring(0, slash)) || (text[slash + 1] == '0' && text.Length > slash + 2) ? LeadingZeros
            : address.IsIPv4MappedToIPv6 ? MappedAddress
            : !Masked(address, length).Equals(address) ? "it must not have bits set beyond the prefix length"
            : null;
    }

    /// <summary>Whether a range is a part of another, and smaller; null where one of the two is no range.</summary>
    public static bool? IsWithin(string part, string whole) => ParseRange(part) is var (address, length) && ParseRange(whole) is var (first, prefix)
        ? length > prefix && address.AddressFamily == first.AddressFamily && Masked(address, prefix).Equals(Masked(first, prefix))
        : null;

    /// <summary>The address that was meant: without leading zeros; null where there is no telling.</summary>
    public static string? SuggestAddress(string text) =>
        Parse(text.Trim()) is { } address ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString() : null;

    /// <summary>The range that was meant: that of its first address, or of a single address; null where there is no telling.</summary>
    public static string? SuggestRange(string text)
    {
        var range = ParseRange(text.Trim());
        if (range is not var (address, length))
        {
            return Parse(text.Trim()) is { IsIPv4MappedToIPv6: false } single ? $"{single}/{Bits(single)}" : null;
        }

        return address.IsIPv4MappedToIPv6 ? null : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Masked(address, length), length);
    }

    private static (IPAddress Address, int Length)? ParseRange(string text)
    {
        var slash = text.IndexOf('/');
        var digits = text.Substring(slash + 1);
        return slash > 0 && Parse(text.Substring(0, slash)) is { } address && IsNumber(digits, 3)
            && int.Parse(digits, CultureInfo.InvariantCulture) is var length && length <= Bits(address)
                ? (address, length)
                : null;
    }

    // The platform's parser takes much more: 1, 0x7f.1, [::1], fe80::1%eth0. It sees only what is an address for certain.
    private static IPAddress? Parse(string text)
    {
        if (text.IndexOf(':') < 0)
        {
            var parts = text.Split('.');
            return parts.Length == 4 && parts.All(part => IsNumber(part, 255, int.MaxValue)) ? new IPAddress([.. parts.Select(Octet)]) : null;
        }

        return text.All(c => c is ':' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? address : null;
    }

    private static bool IsNumber(string text, int longest) => text.Length > 0 && text.Length <= longest && text.All(c => c is >= '0' and <= '9');

    private static bool IsNumber(string text, int largest, int longest) =>
        IsNumber(text, longest) && text.TrimStart('0') is var digits && digits.Length <= 3 && (digits.Length == 0 || int.Parse(digits, CultureInfo.InvariantCulture) <= largest);

    private static byte Octet(string text) => text.TrimStart('0') is { Length: > 0 } digits ? byte.Parse(digits, CultureInfo.InvariantCulture) : (byte)0;

    private static bool HasLeadingZeros(string text) => text.IndexOf(':') < 0 && text.Split('.').Any(part => part.Length > 1 && part[0] == '0');

    private static int Bits(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;

    private static IPAddress Masked(IPAddress address, int length) =>
        new([.. address.GetAddressBytes().Select((value, index) => (byte)(value & Mask(length - (index * 8))))]);

    private static int Mask(int bits) => bits >= 8 ? 0xff : bits <= 0 ? 0 : 0xff << (8 - bits);
}
