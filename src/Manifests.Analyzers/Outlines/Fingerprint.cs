using System;

namespace Manifests.Analyzers.Outlines;

/// <summary>128 bits that stand for what was added to them, in its order: equal ones are taken for the same content.</summary>
/// <remarks>Not against attacks: what can be made to collide here is only one's own project, in one's own editor.</remarks>
internal readonly struct Fingerprint : IEquatable<Fingerprint>
{
    private readonly ulong _high;
    private readonly ulong _low;

    private Fingerprint(ulong high, ulong low)
    {
        _high = high;
        _low = low;
    }

    public Fingerprint With(long value)
    {
        unchecked
        {
            var high = (_high ^ (ulong)value) * 0x9E3779B97F4A7C15;
            var low = (_low + (ulong)value + 0x632BE59BD9B4E019) * 0xC2B2AE3D27D4EB4F;
            return new Fingerprint(high ^ (high >> 29), low ^ (low >> 31));
        }
    }

    public Fingerprint With(string text)
    {
        var result = With((long)text.Length);
        foreach (var character in text)
        {
            result = result.With(character);
        }

        return result;
    }

    public Fingerprint With(Fingerprint other) => With((long)other._high).With((long)other._low);

    /// <summary>The same whatever the order in which several are put together like this.</summary>
    public Fingerprint Beside(Fingerprint other) => new(unchecked(_high + other._high), unchecked(_low + other._low));

    /// <inheritdoc/>
    public bool Equals(Fingerprint other) => _high == other._high && _low == other._low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fingerprint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_low;
}
