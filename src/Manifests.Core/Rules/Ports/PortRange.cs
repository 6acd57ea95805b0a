using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>The numbers that a port can have.</summary>
internal static class PortRange
{
    private const int First = 1;
    private const int Last = 65535;

    /// <summary>The numbers in words.</summary>
    public static string Words => $"{First} to {Last}";

    /// <summary>Whether a value is a number, and one that a port can have.</summary>
    public static bool Holds(Node? node) => node is ScalarNode scalar && scalar.TryGetInteger(out var number) && number is >= First and <= Last;

    /// <summary>Whether a value is a number that no port can have.</summary>
    public static bool Excludes(Node? node) => node is ScalarNode scalar && scalar.TryGetInteger(out var number) && number is < First or > Last;
}
