using System;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>What the parser says of a document that it cannot read, for people.</summary>
internal static class SyntaxErrors
{
    public static string InWords(YamlException problem, string text)
    {
        if (problem.Start.Index < text.Length && text[(int)problem.Start.Index] == '\t')
        {
            return "here is a tab, and YAML indents with spaces alone";
        }

        var message = problem.Message.TrimEnd('.');
        return message.Length == 0 ? "it has a mistake here" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
