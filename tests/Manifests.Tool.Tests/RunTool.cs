using System.IO;
using System.Text;
using Manifests.Tool;

namespace Manifests.Tool.Tests;

/// <summary>Runs the tool as the shell would, with what is piped in.</summary>
internal static class RunTool
{
    public static ToolRun With(params string[] arguments) => Piped("", arguments);

    public static ToolRun Piped(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = Program.Run(arguments, new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}

/// <summary>How the tool ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors);
