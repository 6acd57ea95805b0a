using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Config;

/// <summary>What stands for the text of a file until the file is read.</summary>
/// <remarks>
/// A class is read without the project's other files, which the compiler hands out separately: so an edit of a file reads no class again, and an edit of a class no file.
/// The mark is a character that nobody's text begins with.
/// </remarks>
/// <param name="Folder">The folder of the source file that names it.</param>
/// <param name="Path">The path as it was written.</param>
internal sealed record ConfigFileToken(string Folder, string Path)
{
    public const char Mark = '\uE000';

    private const string FileMark = "\uE000file:";
    private const string HashMark = "\uE000hash:";

    /// <summary>Whether the token stands for all files that fit.</summary>
    public bool IsPattern => Path.IndexOf('*') >= 0;

    /// <summary>The keys that files give the ConfigMap that an attribute of a class makes.</summary>
    public static IEnumerable<ConfigEntry> EntriesOf(INamedTypeSymbol type, IEnumerable<AttributeUse> uses)
    {
        var folder = FolderOf(type);
        foreach (var use in uses.Where(use => use.Shape.Type == typeof(ConfigFileAttribute)))
        {
            if (use.Value(nameof(ConfigFileAttribute.Path)) is { Text: { Length: > 0 } path } value)
            {
                var token = new ConfigFileToken(folder, path);
                var given = use.Value(nameof(ConfigFileAttribute.Key));
                var key = token.IsPattern ? token.ToString() : given?.Text ?? NameOf(path);
                yield return new ConfigEntry(key, token.ToString(), given?.Origin ?? value.Origin, value.Origin);
            }
        }
    }

    /// <summary>The folder that paths in a class's attributes may begin from.</summary>
    public static string FolderOf(INamedTypeSymbol type)
    {
        var file = (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? "").Replace('\\', '/');
        return file.LastIndexOf('/') is > 0 and var slash ? file.Substring(0, slash) : "";
    }

    /// <summary>The name of a file without its folder.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Reads a token back; null where a text is none.</summary>
    public static ConfigFileToken? Read(string text)
    {
        if (!text.StartsWith(FileMark, StringComparison.Ordinal) || text.IndexOf('|') is var bar && bar < 0)
        {
            return null;
        }

        return new ConfigFileToken(text.Substring(FileMark.Length, bar - FileMark.Length), text.Substring(bar + 1).TrimEnd(Mark));
    }

    /// <summary>What stands for the hash of a text that holds tokens.</summary>
    public static string Hash(string text) => HashMark + text;

    /// <summary>The text whose hash is asked for; null where none is.</summary>
    public static string? ToHash(string text) => text.StartsWith(HashMark, StringComparison.Ordinal) ? text.Substring(HashMark.Length) : null;

    /// <inheritdoc/>
    public override string ToString() => FileMark + Folder + "|" + Path + Mark;
}
