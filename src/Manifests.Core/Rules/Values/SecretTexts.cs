using System;
using System.Text;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>The values of Secrets as rules look into them.</summary>
internal static class SecretTexts
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A value and its text: that of <c>stringData</c>, which wins, or that of <c>data</c>, decoded; null where there is none, or none that is text.</summary>
    public static (ScalarNode Written, string Text)? Of(KubernetesObject secret, string key)
    {
        if ((secret.Root["stringData"] as MappingNode)?[key] is ScalarNode { Type: ScalarType.String } plain)
        {
            return (plain, plain.Text);
        }

        return (secret.Root["data"] as MappingNode)?[key] is ScalarNode { Type: ScalarType.String } encoded && Decode(encoded.Text) is { } text ? (encoded, text) : null;
    }

    /// <summary>What stands behind base64; null where it is no base64, or the bytes are no text.</summary>
    public static string? Decode(string base64)
    {
        try
        {
            return Strict.GetString(Convert.FromBase64String(base64));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
