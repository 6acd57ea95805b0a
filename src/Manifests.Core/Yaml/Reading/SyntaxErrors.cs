using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>What the parser says of a document that it cannot read, for people.</summary>
internal static class SyntaxErrors
{
    /// <summary>The message, and where it belongs.</summary>
    public static (string Message, Mark Start, Mark End) InWords(YamlException problem, string text)
    {
        var at = (int)problem.Start.Index;
        var tab = problem.Message.Contains(" tab ") && at < text.Length ? text.IndexOf('\t', at) : -1;
        if (tab >= 0 || (at < text.Length && text[at] == '\t'))
        {
            var mark = new Mark(tab >= 0 ? tab : at, problem.Start.Line, problem.Start.Column);
            return ("here is a tab, and YAML indents with spaces alone", mark, new Mark(mark.Index + 1, mark.Line, mark.Column));
        }

        var message = problem.Message.TrimEnd('.');
        return (message.Length == 0 ? "it has a mistake here" : char.ToLowerInvariant(message[0]) + message.Substring(1), problem.Start, problem.End);
    }
}
