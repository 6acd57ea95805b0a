using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Core.Collections;
using Manifests.Core.Labels;
using Manifests.Core.Output;

namespace Manifests.Core.Objects;

/// <summary>The facts of a project's objects as one text, by which other projects know them.</summary>
/// <remarks>
/// It stands in <c>[assembly: AssemblyMetadata("Manifests.Index", "…")]</c> and so belongs to the reference assembly: it is
/// sorted and holds nothing but the facts, so that dependent projects are compiled again only when a fact changes.
/// A line per object: <c>apiVersion kind namespace/name type</c>, then <c>key=value</c> words, of which a reader skips those it does not know.
/// </remarks>
public static class IndexText
{
    /// <summary>The key of the assembly's metadata.</summary>
    public const string MetadataKey = "Manifests.Index";

    private const string HeadingStart = "manifests-index ";

    private const string Heading = HeadingStart + "1";

    private const string PresetWord = "preset";

    /// <summary>Writes the facts of all objects, and the presets.</summary>
    public static string Write(IEnumerable<ObjectFacts> objects, IEnumerable<PresetPart> presets) =>
        string.Join("\n", objects.Select(WriteLine).Concat(presets.Select(WriteLine)).OrderBy(line => line, StringComparer.Ordinal).Prepend(Heading));

    /// <summary>Reads an index; lines that are damaged are skipped, an index of another version gives nothing.</summary>
    public static EquatableArray<ObjectFacts> Read(string text)
    {
        var lines = text.Split('\n');
        return lines[0] == Heading ? [.. lines.Skip(1).Select(ReadLine).OfType<ObjectFacts>()] : [];
    }

    /// <summary>Reads the presets of an index, in the order of their attributes; lines that are damaged are skipped.</summary>
    public static EquatableArray<PresetPart> ReadPresets(string text)
    {
        var lines = text.Split('\n');
        return lines[0] == Heading ? lines.Skip(1).Select(ReadPresetLine).OfType<PresetPart>().OrderBy(part => part.Place).ToEquatableArray() : [];
    }

    /// <summary>What of an index cannot be read, in words; null where all of it can.</summary>
    public static string? DamageIn(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != Heading)
        {
            return lines[0].StartsWith(HeadingStart, StringComparison.Ordinal)
                ? $"its index is of version '{lines[0].Substring(HeadingStart.Length)}', and this is Manifests for version '{Heading.Substring(HeadingStart.Length)}'"
                : $"its index does not begin with '{Heading}'";
        }

        var damaged = Enumerable.Range(1, lines.Length - 1).Where(i => ReadLine(lines[i]) is null && ReadPresetLine(lines[i]) is null).Select(i => i + 1).ToList();
        return damaged.Count switch
        {
            0 => null,
            1 => $"line {damaged[0]} of its index is damaged",
            _ => $"{damaged.Count} of the {lines.Length} lines of its index are damaged, the first of them line {damaged[0]}",
        };
    }

    private static string WriteLine(PresetPart part) => string.Join(
        " ",
        new[] { PresetWord, Word(part.Preset), part.Place.ToString("D4", CultureInfo.InvariantCulture), Word(part.Attribute) }
            .Concat(part.Options.Select(option => Word(option.Name) + "=" + Word(option.Value))));

    private static PresetPart? ReadPresetLine(string line)
    {
        var words = line.Split(' ');
        if (words.Length < 4 || words[0] != PresetWord || !int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return null;
        }

        var options = words.Skip(4).Select(word => word.Split('=')).Where(pair => pair.Length == 2).Select(pair => new PresetOption(Plain(pair[0]), Plain(pair[1])));
        return new PresetPart(Plain(words[1]), place, Plain(words[3]), options.ToEquatableArray());
    }

    internal static string WriteLine(ObjectFacts facts)
    {
        var line = new StringBuilder();
        line.Append(Word(facts.ApiVersion)).Append(' ').Append(Word(facts.Kind)).Append(' ')
            .Append(Word(facts.Namespace ?? "")).Append('|').Append(Word(facts.Name)).Append(' ').Append(Word(facts.DeclaringType ?? ""));
        if (facts.Environment is { } environment)
        {
            line.Append(" env=").Append(Word(environment));
        }

        foreach (var label in facts.Labels)
        {
            line.Append(" label=").Append(Word(label.Key)).Append('|').Append(Word(label.Value));
        }

        if (facts.Selector is { } selector)
        {
            line.Append(" selector=").Append(Word(selector.ToString()));
        }

        foreach (var port in facts.Ports)
        {
            line.Append(" port=").Append(Word(port.Number)).Append('|').Append(Word(port.Protocol)).Append('|').Append(Word(port.Name ?? ""));
        }

        foreach (var key in facts.Keys)
        {
            line.Append(" key=").Append(Word(key));
        }

        return line.ToString();
    }

    private static ObjectFacts? ReadLine(string line)
    {
        var words = line.Split(' ');
        if (words.Length < 4 || words[0] == PresetWord || words[2].Split('|') is not [var ns, var name])
        {
            return null;
        }

        var facts = new ObjectFacts(Plain(words[0]), Plain(words[1]), ns.Length == 0 ? null : Plain(ns), Plain(name), words[3].Length == 0 ? null : Plain(words[3]));
        foreach (var word in words.Skip(4))
        {
            facts = ReadWord(facts, word);
        }

        return facts;
    }

    private static ObjectFacts ReadWord(ObjectFacts facts, string word)
    {
        var equals = word.IndexOf('=');
        var parts = word.Substring(equals + 1).Split('|').Select(Plain).ToArray();
        return (equals < 0 ? "" : word.Substring(0, equals), parts) switch
        {
            ("label", [var key, var value]) => facts with { Labels = facts.Labels.SetItem(key, value) },
            ("env", [var environment]) => facts with { Environment = environment },
            ("selector", [var text]) when LabelSelectorParser.TryParse(text, out var selector, out _) => facts with { Selector = selector },
            ("port", [var number, var protocol, var name]) => facts with { Ports = facts.Ports.AddRange([new PortFacts(number, name.Length == 0 ? null : name, protocol)]) },
            ("key", [var key]) => facts with { Keys = facts.Keys.AddRange([key]) },
            _ => facts,
        };
    }

    private static string Word(string text) => Escaping.Escape(text);

    private static string Plain(string word) => Escaping.Unescape(word);
}
