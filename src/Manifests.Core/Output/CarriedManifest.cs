using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Collections;
using Manifests.Core.Objects;

namespace Manifests.Core.Output;

/// <summary>One object on its way from the generator to the build: the text that a constant of the compiled assembly holds.</summary>
/// <remarks>
/// The text is YAML behind a few comment lines, so the IDE can show it as it is. Its first line carries a version,
/// since a newer package's build task can meet an assembly that an older one compiled, and the other way round.
/// </remarks>
/// <param name="ApiVersion">The object's <c>apiVersion</c>.</param>
/// <param name="Kind">The object's <c>kind</c>.</param>
/// <param name="Namespace">The object's namespace, or null where none is written.</param>
/// <param name="Name">The object's name.</param>
/// <param name="DeclaringType">The full name of the class that declares it.</param>
/// <param name="Yaml">The document, which ends with a newline.</param>
public sealed record CarriedManifest(
    string ApiVersion, string Kind, string? Namespace, string Name, string DeclaringType, string Yaml)
{
    /// <summary>The namespace of the classes in a compiled assembly whose constants are carried manifests.</summary>
    public const string CarrierNamespace = "ManifestsGenerated";

    /// <summary>Stands in the YAML for the image that the build publishes, whose name only the build knows.</summary>
    public const string ImageToken = "$(ManifestsImage)";

    private const string HeadingStart = "# manifests ";

    private const string Heading = HeadingStart + "1";

    /// <summary>The path of the object's own file, below the output folder.</summary>
    public string Path => ManifestPath.ForObject(Namespace, Name, Kind);

    /// <summary>The environments that the object belongs to; none where its project has no environments.</summary>
    public EquatableArray<string> Environments { get; init; } = [];

    /// <summary>The file that the object is written in, as its project names it; null for one of a class.</summary>
    /// <remarks>The build's own: no constant carries it, since such an object never passes through the compiler.</remarks>
    public string? SourceFile { get; init; }

    /// <summary>An object and its document.</summary>
    public static CarriedManifest From(KubernetesObject manifest, string yaml) => new(
        manifest.ApiVersion, manifest.Kind, manifest.Namespace, manifest.Name, manifest.DeclaringType ?? "", yaml);

    /// <summary>The constant's text.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Heading).Append('\n');
        AppendField(text, "file", Path);
        AppendField(text, "class", DeclaringType);
        AppendField(text, "apiVersion", ApiVersion);
        AppendField(text, "kind", Kind);
        AppendField(text, "namespace", Namespace);
        AppendField(text, "environments", Environments.Count == 0 ? null : string.Join(",", Environments.Select(Escaping.Escape)));
        AppendField(text, "name", Name);
        return text.Append(Yaml).ToString();
    }

    /// <summary>Whether a constant's text is a carried manifest of any version, also of one that cannot be read here.</summary>
    public static bool IsCarrier(string text) => text.StartsWith(HeadingStart, StringComparison.Ordinal);

    /// <summary>Reads a constant's text; false where it is none of ours or of a later version.</summary>
    public static bool TryParse(string text, out CarriedManifest? manifest)
    {
        manifest = null;
        if (!text.StartsWith(Heading + "\n", StringComparison.Ordinal))
        {
            return false;
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var position = Heading.Length + 1;
        // The name is the last field: comments behind it are the document's own.
        while (!fields.ContainsKey("name") && text.Length > position && text[position] == '#')
        {
            var end = text.IndexOf('\n', position);
            var blank = end < position + 2 ? -1 : text.IndexOf(' ', position + 2, end - position - 2);
            if (blank < 0)
            {
                return false;
            }

            fields[text.Substring(position + 2, blank - position - 2)] = Escaping.Unescape(text.Substring(blank + 1, end - blank - 1));
            position = end + 1;
        }

        if (!fields.TryGetValue("apiVersion", out var apiVersion) || !fields.TryGetValue("kind", out var kind)
            || !fields.TryGetValue("name", out var name))
        {
            return false;
        }

        fields.TryGetValue("namespace", out var ns);
        fields.TryGetValue("class", out var declaringType);
        fields.TryGetValue("environments", out var environments);
        manifest = new CarriedManifest(apiVersion, kind, ns, name, declaringType ?? "", text.Substring(position))
        {
            Environments = environments is null ? [] : environments.Split(',').Select(Escaping.Unescape).ToEquatableArray(),
        };
        return true;
    }

    private static void AppendField(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append("# ").Append(key).Append(' ').Append(Escaping.Escape(value)).Append('\n');
        }
    }
}
