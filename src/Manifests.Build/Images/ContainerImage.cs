using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Manifests.Build.Images;

/// <summary>The name of the image that a project publishes.</summary>
internal static class ContainerImage
{
    private const string DefaultTag = "latest";

    /// <summary>An image's name from the parts the SDK computed: <c>registry/repository:tag@digest</c>.</summary>
    /// <param name="registry">The registry, or nothing where the image stays on this machine.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="tags">The tags, of which the first is used; none means <c>latest</c>.</param>
    /// <param name="digest">The digest of a pushed image, or nothing.</param>
    public static string Compose(string? registry, string repository, string? tags, string? digest = null)
    {
        var image = new StringBuilder();
        if (!string.IsNullOrWhiteSpace(registry))
        {
            image.Append(registry!.Trim().TrimEnd('/')).Append('/');
        }

        image.Append(repository.Trim()).Append(':').Append(FirstTag(tags));
        if (!string.IsNullOrWhiteSpace(digest))
        {
            image.Append('@').Append(digest!.Trim());
        }

        return image.ToString();
    }

    /// <summary>The digest of an image index, by its text.</summary>
    public static string DigestOf(string index)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(index));
        return "sha256:" + string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>A repository's name for projects whose SDK does not compute one.</summary>
    /// <remarks>The grammar: https://github.com/distribution/reference/blob/main/reference.go.</remarks>
    public static string Normalise(string repository)
    {
        var parts = repository.ToLowerInvariant().Split('/').Select(NormalisePart).Where(part => part.Length > 0);
        var normal = string.Join("/", parts);
        return normal.Length == 0 ? "app" : normal;
    }

    private static string NormalisePart(string part)
    {
        var normal = new StringBuilder(part.Length);
        foreach (var c in part.Trim())
        {
            normal.Append(c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-' ? c : '-');
        }

        return normal.ToString().Trim('.', '_', '-');
    }

    private static string FirstTag(string? tags) =>
        (tags ?? "").Split(';').Select(tag => tag.Trim()).FirstOrDefault(tag => tag.Length > 0) ?? DefaultTag;
}
