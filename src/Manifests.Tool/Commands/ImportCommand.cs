using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Manifests.Tool.Importing;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Commands;

/// <summary><c>import PATHS… -o DIR</c>: YAML to annotated C#.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "YAML or JSON files, folders (with all below them), or - for what is piped in: kustomize build . | dotnet manifests import - -o DIR",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the classes to.", HelpName = "DIR", Required = true };
        var ns = new Option<string?>("--namespace", "-n") { Description = "The Kubernetes namespace of objects that name none.", HelpName = "NAME" };
        var csharp = new Option<string?>("--csharp-namespace") { Description = "The namespace of the classes; the folder's name unless given.", HelpName = "NAME" };
        var typed = new Option<bool>("--typed") { Description = "Write every object as a typed initialiser, none as attributes." };
        var secrets = new Option<bool>("--secret-values") { Description = "Write the values of Secrets into the source. Without it a Secret's keys are declared, and something else makes it." };
        var project = new Option<bool>("--project") { Description = "Write a project file beside the classes, too." };
        var force = new Option<bool>("--force") { Description = "Write over files that are there already." };
        csharp.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.Split('.').All(UniqueNames.IsName))
            {
                result.AddError($"--csharp-namespace {token.Value}: this cannot be a namespace in C#.");
            }
        });

        var command = new Command("import", "Turns Kubernetes YAML into annotated C#, such that building it gives back the same objects.") { paths, output, ns, csharp, typed, secrets, project, force };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            return Run(
                new ImportOptions(parsed.GetValue(paths)!, folder)
                {
                    Namespace = parsed.GetValue(ns),
                    CSharpNamespace = parsed.GetValue(csharp) ?? UniqueNames.Pascal(Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar))),
                    Typed = parsed.GetValue(typed),
                    SecretValues = parsed.GetValue(secrets),
                    Project = parsed.GetValue(project),
                    Force = parsed.GetValue(force),
                },
                terminal);
        });
        return command;
    }

    private static int Run(ImportOptions options, Terminal terminal)
    {
        var reader = new SourceReader(options);
        reader.Read(terminal);
        if (reader.Objects.Count == 0)
        {
            ImportReport.Write(new ImportResult([], new Dictionary<string, string>()) { Notes = reader.Notes, Unreadable = reader.Unreadable }, options, terminal);
            return reader.Unreadable.Count > 0 ? ExitCodes.CannotTell : ExitCodes.Fine;
        }

        var result = new Importer(options, reader.Objects).Run() with { Notes = reader.Notes, Unreadable = reader.Unreadable };
        WriteFiles(result, options);
        ImportReport.Write(result, options, terminal);
        return reader.Unreadable.Count > 0 ? ExitCodes.CannotTell : ExitCodes.Fine;
    }

    private static void WriteFiles(ImportResult result, ImportOptions options)
    {
        var files = result.Files.ToDictionary(file => Path.Combine(options.Output, file.Key), file => file.Value);
        if (options.Project)
        {
            var keepsYaml = result.Files.Keys.Any(file => file.StartsWith(Importer.YamlFolder, StringComparison.Ordinal));
            files[Path.Combine(options.Output, options.CSharpNamespace + ".csproj")] = ProjectText.Write(result.UsesModels, keepsYaml);
        }

        if (!options.Force && files.Keys.FirstOrDefault(File.Exists) is { } existing)
        {
            throw new ToolException($"{existing} is there already; --force writes over it");
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
