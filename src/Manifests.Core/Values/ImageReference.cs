using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Core.Values;

/// <summary>The name of a container image: <c>registry.example:5000/shop/orders:1.4@sha256:…</c>.</summary>
/// <param name="Registry">The host that has the image, with its port; null for the default one.</param>
/// <param name="Repository">The path of the image.</param>
/// <param name="Tag">The tag, or null.</param>
/// <param name="Digest">The digest, or null.</param>
/// <remarks>The grammar is that of the <c>distribution/reference</c> library, by which the kubelet reads images.</remarks>
public sealed record ImageReference(string? Registry, string Repository, string? Tag, string? Digest)
{
    private const int LongestName = 255;

    private static readonly Regex Host = Pattern(@"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?");
    private static readonly Regex PathComponent = Pattern("[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*");
    private static readonly Regex TagPattern = Pattern("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static readonly Regex DigestPattern = Pattern("[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}");

    /// <summary>Reads an image.</summary>
    /// <param name="text">The image.</param>
    /// <param name="value">What was read, or null.</param>
    /// <param name="error">What is wrong with the text, as the end of a sentence; empty where nothing is.</param>
    public static bool TryParse(string text, out ImageReference? value, out string error)
    {
        error = WholeProblem(text) ?? "";
        value = error.Length == 0 ? Split(text) : null;
        if (value is not null && value.Problem() is { } problem)
        {
            error = problem;
            value = null;
        }

        return error.Length == 0;
    }

    /// <summary>The image that was meant: in lower case, without blanks and <c>https://</c>; null where there is no telling.</summary>
    public static string? Suggest(string text)
    {
        var bare = text.Trim();
        var scheme = bare.IndexOf("://", System.StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare.Substring(scheme + 3);
        var parts = Split(bare);
        var lower = parts with { Registry = parts.Registry?.ToLowerInvariant(), Repository = parts.Repository.ToLowerInvariant() };
        return new[] { bare, lower.ToString() }.FirstOrDefault(candidate => TryParse(candidate, out _, out _));
    }

    /// <summary>The image as one writes it.</summary>
    public override string ToString() =>
        (Registry is null ? "" : Registry + "/") + Repository + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);

    private static string? WholeProblem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        return text.Any(char.IsWhiteSpace) ? "an image has no blanks in it"
            : text.Contains("://") ? "an image is written without http:// or https://"
            : null;
    }

    private static ImageReference Split(string text)
    {
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        var colon = name.IndexOf(':', name.LastIndexOf('/') + 1);
        var tag = colon < 0 ? null : name.Substring(colon + 1);
        name = colon < 0 ? name : name.Substring(0, colon);
        var slash = name.IndexOf('/');
        var first = slash < 0 ? "" : name.Substring(0, slash);
        var isHost = first == "localhost" || first.IndexOfAny(['.', ':']) >= 0;
        return new(isHost ? first : null, isHost ? name.Substring(slash + 1) : name, tag, at < 0 ? null : text.Substring(at + 1));
    }

    private string? Problem()
    {
        if (Tag is not null && !TagPattern.IsMatch(Tag))
        {
            return Tag.Contains(':') ? "it has two tags" : $"'{Tag}' is no tag: letters, digits, '_', '.' and '-', and no more than 128";
        }

        if (Digest is not null && (!DigestPattern.IsMatch(Digest) || (Digest.StartsWith("sha256:", System.StringComparison.Ordinal) && Digest.Length != 71)))
        {
            return $"'{Digest}' is no digest, as in sha256:… with 64 hexadecimal digits";
        }

        if (Registry is not null && !Host.IsMatch(Registry))
        {
            return $"'{Registry}' is no name of a registry";
        }

        return Repository.Any(c => c is >= 'A' and <= 'Z') ? "the repository's name must be lower case"
            : !Repository.Split('/').All(component => PathComponent.IsMatch(component)) ? $"'{Repository}' is no name of a repository"
            : (Registry?.Length ?? 0) + Repository.Length > LongestName ? $"its name must be no more than {LongestName} characters"
            : null;
    }

    private static Regex Pattern(string pattern) => new("^(?:" + pattern + @")\z", RegexOptions.CultureInvariant);
}
