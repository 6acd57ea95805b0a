using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Makes the tree of one document from the parser's events.</summary>
internal sealed class TreeBuilder
{
    private readonly YamlReadOptions _options;
    private readonly Positions _positions;
    private readonly Action<Finding> _report;
    private readonly Parser _parser;

    // What anchors stand for; null while the value of one is still being read.
    private readonly Dictionary<AnchorName, Built?> _anchors = [];
    private int _aliased;

    public TreeBuilder(string chunk, Positions positions, YamlReadOptions options, Action<Finding> report)
    {
        _options = options;
        _positions = positions;
        _report = report;
        _parser = new Parser(new Scanner(new StringReader(chunk), skipComments: true));
    }

    /// <summary>The document's tree, or null where there is none.</summary>
    public Node? Read()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            return null;
        }

        var root = ReadNode(Next(), 1).Node;
        CheckRest();

        return root;
    }

    // kubectl reads one document of what lies between two separators; whether more can be read is all the same to it.
    private void CheckRest()
    {
        try
        {
            Next();
            if (Next() is not StreamEnd)
            {
                Report(YamlRules.BehindTheEnd, _parser.Current!.Start, _parser.Current.End);
            }
        }
        catch (YamlException broken)
        {
            Report(YamlRules.BehindTheEnd, broken.Start, broken.End);
        }
    }

    private void Report(RuleDescriptor rule, Mark start, Mark end) => _report(new Finding(rule, _positions.OfProblem(start, end), []));

    private ParsingEvent Next() =>
        _parser.MoveNext() ? _parser.Current! : throw new YamlRefusedException(YamlRules.WellFormed, "it ends too early", Mark.Empty, Mark.Empty);

    private Built ReadNode(ParsingEvent parsed, int depth)
    {
        if (depth > _options.MaxDepth)
        {
            throw TooDeep(parsed);
        }

        if (parsed is AnchorAlias alias)
        {
            return Expand(alias, depth);
        }

        var anchor = ((NodeEvent)parsed).Anchor;
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = null;
        }

        var built = parsed switch
        {
            MappingStart mapping => ReadMapping(mapping, depth),
            SequenceStart sequence => ReadSequence(sequence, depth),
            _ => new Built(ReadScalar((Scalar)parsed), 1, 1),
        };
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = built;
        }

        return built;
    }

    private Built Expand(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var known))
        {
            throw new YamlRefusedException(YamlRules.WellFormed, $"there is no anchor '&{alias.Value.Value}' before this alias", alias.Start, alias.End);
        }

        if (known is not { } built)
        {
            throw new YamlRefusedException(YamlRules.WithinBounds, $"the value of anchor '&{alias.Value.Value}' contains itself", alias.Start, alias.End);
        }

        _aliased += built.Size;
        if (_aliased > _options.MaxAliasedNodes)
        {
            throw new YamlRefusedException(
                YamlRules.WithinBounds,
                string.Format(CultureInfo.InvariantCulture, "its aliases stand for more than {0} values", _options.MaxAliasedNodes),
                alias.Start,
                alias.End);
        }

        return depth + built.Height - 1 > _options.MaxDepth ? throw TooDeep(alias) : built;
    }

    private YamlRefusedException TooDeep(ParsingEvent parsed) => new(
        YamlRules.WithinBounds,
        string.Format(CultureInfo.InvariantCulture, "its values are nested more than {0} deep", _options.MaxDepth),
        parsed.Start,
        parsed.End);

    private Built ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        var (size, height, end) = (1, 0, start.End);
        ParsingEvent parsed;
        while ((parsed = Next()) is not SequenceEnd)
        {
            var item = ReadNode(parsed, depth + 1);
            items.Add(item.Node);
            (size, height, end) = (size + item.Size, Math.Max(height, item.Height), parsed.End);
        }

        var sequence = new SequenceNode(Whole(start, items.Count == 0 ? null : items[items.Count - 1], end, parsed));
        items.ForEach(sequence.Add);
        return new Built(sequence, size, height + 1);
    }

    private Built ReadMapping(MappingStart start, int depth)
    {
        var fields = new MappingFields(_report);
        var (size, height, end) = (1, 0, start.End);
        Node? last = null;
        ParsingEvent parsed;
        while ((parsed = Next()) is not MappingEnd)
        {
            var key = ReadKey(parsed, depth + 1, out var isMerge);
            var valueEvent = Next();
            var value = ReadNode(valueEvent, depth + 1);
            if (!isMerge)
            {
                fields.Set(key.Text, value.Node, key.Origin);
            }
            else if (!fields.Merge(value.Node))
            {
                throw new YamlRefusedException(YamlRules.FormInJson, "'<<' merges a mapping, or a list of mappings, and this is neither", valueEvent.Start, valueEvent.End);
            }

            last = value.Node;
            (size, height, end) = (size + value.Size, Math.Max(height, value.Height), valueEvent.End);
        }

        return new Built(fields.ToMapping(Whole(start, last, end, parsed)), size, height + 1);
    }

    // The parser ends a block where the next thing begins, be it lines of comments later: its own end is that of its last value.
    private Origin Whole(NodeEvent start, Node? last, Mark end, ParsingEvent close)
    {
        var isBlock = start is MappingStart { Style: MappingStyle.Block } or SequenceStart { Style: SequenceStyle.Block };
        if (!isBlock)
        {
            return _positions.OfBrackets(start.Start, close.Start);
        }

        var origin = _positions.Of(start.Start, end);
        var lastEnd = last?.Origin is { } inner ? inner.Start + inner.Length : 0;
        return lastEnd > origin.Start + origin.Length && last is not ScalarNode ? origin with { Length = lastEnd - origin.Start } : origin;
    }

    private (string Text, Origin Origin) ReadKey(ParsingEvent parsed, int depth, out bool isMerge)
    {
        isMerge = parsed is Scalar { Value: "<<", IsPlainImplicit: true, Style: ScalarStyle.Plain } or Scalar { Value: "<<", Tag: { IsEmpty: false, Value: "tag:yaml.org,2002:merge" } };
        var origin = _positions.Of(parsed.Start, parsed.End);
        if (isMerge)
        {
            return ("<<", origin);
        }

        var key = ReadNode(parsed, depth).Node;
        var text = MappingKeys.TextOf(key);
        return text is null
            ? throw new YamlRefusedException(YamlRules.FormInJson, $"{MappingKeys.Describe(key)} is no name of a field", parsed.Start, parsed.End)
            : (text, origin);
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var origin = _positions.Of(scalar.Start, scalar.End);
        if (ScalarTags.Resolve(scalar, origin, out var problem) is not { } node)
        {
            throw new YamlRefusedException(YamlRules.FormInJson, problem!, scalar.Start, scalar.End);
        }

        return node.Type == ScalarType.Number && !GoScalars.IsFinite(node)
            ? throw new YamlRefusedException(YamlRules.FormInJson, $"JSON has no number '{node.Text}'", scalar.Start, scalar.End)
            : node;
    }

    /// <summary>A node, how many nodes it stands for, and how many levels.</summary>
    private readonly record struct Built(Node Node, int Size, int Height);
}
