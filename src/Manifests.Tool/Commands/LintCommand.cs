using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Tool.Formats;
using Manifests.Tool.Linting;
using Manifests.Tool.Severities;

namespace Manifests.Tool.Commands;

/// <summary><c>lint PATHS…</c>: every rule over YAML.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "YAML or JSON files, folders (with all below them), projects (*.csproj: what their build wrote), or - for what is piped in.",
            Arity = ArgumentArity.OneOrMore,
        };
        var scope = new Option<string>("--scope")
        {
            Description = "What is one cluster, in which objects are held against one another; 'object' turns that off.",
            DefaultValueFactory = _ => "all",
        };
        scope.AcceptOnlyFromAmong([.. LintScope.All.Select(known => known.Name)]);
        var format = new Option<string>("--format")
        {
            Description = "How to write what was found.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong([.. LintFormat.All.Select(known => known.Name)]);
        var version = new Option<string?>("--kubernetes-version") { Description = "The Kubernetes that the objects are for, as in 1.31; the newest known unless given.", HelpName = "VERSION" };
        version.Validators.Add(CheckVersion);
        var registries = new Option<string[]>("--allowed-registry") { Description = "A registry that images may come from, or a folder of one: ghcr.io/example. May be given several times; any unless given.", HelpName = "REGISTRY" };
        var rules = new Option<string[]>("--rule")
        {
            Description = "What a rule shall be: K8S3001=warning; none, info, warning or error. K8S8* is every rule that begins so. Goes before .editorconfig.",
            HelpName = "ID=SEVERITY",
        };
        rules.Validators.Add(CheckRules);
        var noColor = new Option<bool>("--no-color") { Description = "No colours, also on a terminal (as with the variable NO_COLOR)." };

        var command = new Command("lint", "Checks Kubernetes YAML by all rules.") { paths, scope, format, version, registries, rules, noColor };
        command.SetAction(parsed =>
        {
            var options = new LintOptions(parsed.GetValue(paths)!, LintScope.Named(parsed.GetValue(scope)!), VersionOf(parsed.GetValue(version)))
            {
                AllowedRegistries = parsed.GetValue(registries)!,
                Rules = [.. parsed.GetValue(rules)!.Select(text => RuleOption.Parse(text, out _)!)],
            };
            return Run(options, LintFormat.Named(parsed.GetValue(format)!), terminal, withColours: !parsed.GetValue(noColor));
        });
        return command;
    }

    private static int Run(LintOptions options, LintFormat format, Terminal terminal, bool withColours)
    {
        var result = Progress.Show(terminal, progress => new Linter(options, terminal, progress).Run());
        format.Write(result, terminal, withColours);
        foreach (var note in result.Skipped)
        {
            terminal.Error.WriteLine("note: " + note);
        }

        foreach (var problem in result.Unreadable)
        {
            terminal.Error.WriteLine("error: " + problem);
        }

        return result.ExitCode;
    }

    private static KubernetesVersion VersionOf(string? text) => text is not null && KubernetesVersion.TryParse(text, out var version) ? version : KubernetesVersion.Newest;

    private static void CheckVersion(OptionResult result)
    {
        if (result.Tokens is [var token] && !KubernetesVersion.TryParse(token.Value, out _))
        {
            result.AddError($"--kubernetes-version {token.Value}: write a version as in 1.31.");
        }
    }

    private static void CheckRules(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (RuleOption.Parse(token.Value, out var problem) is null)
            {
                result.AddError(problem!);
            }
        }
    }
}
