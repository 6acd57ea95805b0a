using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using Manifests.Tool.Commands;

namespace Manifests.Tool;

/// <summary>The command <c>dotnet manifests</c>. To add a command, write its file in Commands/ and name it here.</summary>
internal static class Program
{
    public static int Main(string[] args) => Run(args, Terminal.OfProcess());

    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Kubernetes manifests and C#: checks YAML by the rules of Manifests, and turns it into annotated C#.")
        {
            LintCommand.Create(terminal),
            ImportCommand.Create(terminal),
        };

        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error };
        try
        {
            var result = parsed.Invoke(configuration);
            return parsed.Action is ParseErrorAction ? ExitCodes.CannotTell : result;
        }
        catch (Exception exception) when (Cause(exception) is ToolException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine("dotnet-manifests: " + Cause(exception).Message);
            return ExitCodes.CannotTell;
        }
    }

    // What was done on several threads fails with all that they failed with.
    private static Exception Cause(Exception exception) => exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;
}
