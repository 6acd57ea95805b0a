using System;
using Manifests.Core.Rules;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Ends the reading of a document; it never leaves the reader.</summary>
internal sealed class YamlRefusedException(RuleDescriptor rule, string message, Mark start, Mark end) : Exception(message)
{
    public RuleDescriptor Rule { get; } = rule;

    public Mark Start { get; } = start;

    public Mark End { get; } = end;
}
