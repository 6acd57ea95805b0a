using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Values;

/// <summary>The public half of a key, as it stands in a certificate and, mostly, in the file of the private key too.</summary>
/// <remarks>
/// Found by the form of the bytes alone (DER), without any cryptography: the modulus of an RSA key, the point of one of an elliptic curve.
/// The private half of other keys (Ed25519) does not say its public one.
/// </remarks>
public static class PublicKeys
{
    private const byte Integer = 0x02;
    private const byte Bits = 0x03;
    private const byte Octets = 0x04;
    private const byte Sequence = 0x30;
    private const byte First = 0xa0;
    private const byte Second = 0xa1;

    /// <summary>The public half of a certificate's key, or null where it cannot be found.</summary>
    public static byte[]? OfCertificate(byte[] der)
    {
        // The certificate's body: a version that may be left out, five other things, and then the key.
        var body = Items(Items(der).FirstOrDefault().Content).FirstOrDefault();
        var fields = Items(body.Content).Where(item => item.Tag != First).ToList();
        return fields.Count > 5 && Items(fields[5].Content) is [_, { Tag: Bits } key, ..] ? OfBits(key.Content) : null;
    }

    /// <summary>The public half of a private key, or null where it does not say it.</summary>
    public static byte[]? OfPrivateKey(byte[] der)
    {
        var fields = Items(Items(der).FirstOrDefault().Content);
        return fields switch
        {
            // PKCS #8: the kind of the key, and the key itself.
            [{ Tag: Integer }, { Tag: Sequence }, { Tag: Octets } key, ..] => OfPrivateKey(key.Content),
            [{ Tag: Integer }, { Tag: Integer } modulus, { Tag: Integer }, ..] => modulus.Content,
            [{ Tag: Integer }, { Tag: Octets }, ..] => fields.Where(item => item.Tag == Second).SelectMany(item => Items(item.Content).Where(bits => bits.Tag == Bits)).Select(bits => OfBits(bits.Content)).FirstOrDefault(),
            _ => null,
        };
    }

    // The first byte counts the bits that are not used. An RSA key is a sequence of numbers, the modulus first; a point is what it is.
    private static byte[] OfBits(byte[] content)
    {
        var bytes = content.Skip(1).ToArray();
        return Items(bytes) is [{ Tag: Sequence } numbers] && Items(numbers.Content) is [{ Tag: Integer } modulus, { Tag: Integer }] ? modulus.Content : bytes;
    }

    private static List<(byte Tag, byte[] Content)> Items(byte[]? der)
    {
        var items = new List<(byte, byte[])>();
        var i = 0;
        while (der is not null && i + 1 < der.Length)
        {
            var tag = der[i];
            var (length, start) = LengthAt(der, i + 1);
            if (length < 0 || start + length > der.Length)
            {
                return items;
            }

            var content = new byte[length];
            Array.Copy(der, start, content, 0, length);
            items.Add((tag, content));
            i = start + length;
        }

        return items;
    }

    // Lengths from 128 on are said in a number of bytes of their own; more than three of them are no key's.
    private static (int Length, int Start) LengthAt(byte[] der, int at)
    {
        var count = der[at] - 0x80;
        if (count < 0)
        {
            return (der[at], at + 1);
        }

        if (count is 0 or > 3 || at + count >= der.Length)
        {
            return (-1, at);
        }

        var length = 0;
        for (var i = 1; i <= count; i++)
        {
            length = (length << 8) | der[at + i];
        }

        return (length, at + 1 + count);
    }
}
