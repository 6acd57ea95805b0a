using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds;

/// <summary>Puts a hash of the settings that pods take onto the pods, so that they are replaced when these change.</summary>
internal static class ConfigChecksum
{
    public const string Annotation = "checksum/config";

    private const int Length = 16;

    public static void Write(ObjectDraft draft, MappingNode podMetadata)
    {
        if (draft.FollowsReferences && draft.Context.HasConfigChecksum(draft.Environment) && TextOf(draft) is { Length: > 0 } text)
        {
            podMetadata.Mapping("annotations").Set(Annotation, ScalarNode.String(text.IndexOf(ConfigFileToken.Mark) < 0 ? Hash(text) : ConfigFileToken.Hash(text)));
        }
    }

    // All settings, sorted, so that neither the order of attributes nor that of members shows.
    private static string TextOf(ObjectDraft draft)
    {
        var types = draft.Mine(draft.Type.Uses.Concat(draft.Type.Containers.SelectMany(container => container.Uses)))
            .SelectMany(use => use.Values).Where(value => value.Option.Reference is not null && value.Type is not null).Select(value => value.Type!)
            .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, draft.Context.Compilation.Assembly))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return string.Join("\0", types.SelectMany(type => LinesOf(draft, type)).OrderBy(line => line, System.StringComparer.Ordinal));
    }

    private static IEnumerable<string> LinesOf(ObjectDraft draft, INamedTypeSymbol type)
    {
        var annotated = AnnotatedType.Read(type, withOrigins: false, draft.Cancellation).In(draft.Environment);
        return annotated.Objects.Where(IsWritten).SelectMany(use => EntriesOf(draft, annotated, use)
            .Select(entry => $"{annotated.NameOf(use)}\0{entry.Key}\0{entry.Text}"));
    }

    private static IEnumerable<ConfigEntry> EntriesOf(ObjectDraft draft, AnnotatedType type, AttributeUse use)
    {
        var entries = ConfigData.Of(type.Symbol, use, draft.Context.Compilation, draft.Cancellation).Entries;
        return use.Shape.Object!.Kind == "ConfigMap"
            ? entries.Concat(ConfigFileToken.EntriesOf(type.Symbol, type.Uses.Where(part => part.IsFor("ConfigMap", type.NameOf(use)))))
            : entries;
    }

    private static bool IsWritten(AttributeUse use) =>
        use.Shape.Object!.Kind == "ConfigMap" || (use.Shape.Object.Kind == "Secret" && use.Text(nameof(SecretAttribute.WriteValues)) == "true");

    public static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture))).Substring(0, Length);
    }
}
