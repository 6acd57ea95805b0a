using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A whole command line where the name of one program belongs.</summary>
public sealed class CommandIsSplit : ObjectRule
{
    private static readonly char[] PathMarks = ['/', '\\'];
    private static readonly char[] ShellMarks = ['"', '\'', '|', '&', ';', '<', '>', '$', '`', '*', '(', ')'];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6013",
        "Each word of a command is an element of its own",
        "{0} looks for a program that is named '{1}', blanks included; write {2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK55"],
        Why = "No shell reads the command: its first element is the program, every further one an argument, just as they stand. A whole line as one element is taken for the name of the program. "
            + "There is no such file, so the container does not start, and a probe that runs it always fails.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0", Command = new[] { "dotnet Web.dll --verbose" })]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0", Command = new[] { "dotnet", "Web.dll", "--verbose" })]
            public sealed class Web;
            """,
        Fix = "Make each word an element. What needs a shell (pipes, variables, `&&`) is given to one: `\"sh\", \"-c\", \"…\"`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (owner, command) in CommandsOf(context))
        {
            if (command.Count == 1 && IsCommandLine(command[0].Text))
            {
                context.Report(command[0], owner, command[0].Text, Split(command[0].Text));
            }
        }
    }

    private static IEnumerable<(string Owner, IReadOnlyList<ScalarNode> Command)> CommandsOf(RuleContext context) =>
        PodContainers.Of(context).Select(container => (PodContainers.Subject(container), Texts(container, "command")))
            .Concat(ContainerHandler.Of(context).Select(handler => ("The " + handler.Words, Texts(handler.Node, "exec.command"))));

    private static IReadOnlyList<ScalarNode> Texts(MappingNode holder, string path) => [.. PodContainers.Texts(holder, path)];

    // A path may hold blanks ("/opt/My App/run"); but what follows the first blank is no path when it begins with a hyphen.
    private static bool IsCommandLine(string text)
    {
        var words = Words(text);
        return words.Length > 1 && (words[0].IndexOfAny(PathMarks) < 0 || words[1][0] == '-');
    }

    private static string Split(string text) =>
        text.IndexOfAny(ShellMarks) >= 0 || text.Contains('\n')
            ? "\"sh\", \"-c\", and the whole line as the third element"
            : string.Join(", ", Words(text).Select(word => $"\"{word}\""));

    private static string[] Words(string text) => text.Split([' ', '\t', '\n'], System.StringSplitOptions.RemoveEmptyEntries);
}
