using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Manifests.Tool.Importing;

/// <summary>Tells what became of each object, and what to do next.</summary>
internal static class ImportReport
{
    public static void Write(ImportResult result, ImportOptions options, Terminal terminal)
    {
        var output = terminal.Out;
        foreach (var note in result.Notes)
        {
            terminal.Error.WriteLine("note: " + note);
        }

        foreach (var problem in result.Unreadable)
        {
            terminal.Error.WriteLine("error: " + problem);
        }

        var declared = result.Objects.Where(item => item.IsDeclaredOnly && item.Form == ImportForm.Attributes).ToList();
        var attributes = result.Objects.Count(item => item.Form == ImportForm.Attributes) - declared.Count;
        var typed = result.Objects.Where(item => item.Form == ImportForm.Typed).ToList();
        var seconds = result.Objects.Where(item => item.IsSecond).ToList();
        var yaml = result.Objects.Where(item => item.Form == ImportForm.Yaml && !item.IsSecond).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Objects.Count:N0} objects in {result.Files.Count:N0} files below {options.Output}: {attributes:N0} as attributes, {typed.Count:N0} as typed initialisers, {yaml.Count:N0} kept as YAML, {seconds.Count:N0} declared before, {declared.Count:N0} Secrets declared without their values."));
        output.WriteLine("A build of the classes gives back the objects as they were read: that was tried.");
        List(output, "As typed initialisers, since:", options.Typed ? [] : typed);
        List(output, "Kept as YAML, since:", yaml);
        List(output, $"Not built and kept in {Importer.SecondsFolder}, since:", seconds);
        List(output, "Not built, since their values stay out of the source (--secret-values writes them):", declared);
        WriteRuleErrors(result, output);
        WriteSteps(result, options, output, yaml.Count > 0);
    }

    private static void List(TextWriter output, string heading, List<SourceObject> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        foreach (var item in items)
        {
            output.WriteLine($"  {item.File}:{item.Line.ToString(CultureInfo.InvariantCulture)}: {item}{(item.Reason is null ? "" : ": " + item.Reason)}");
        }
    }

    private static void WriteRuleErrors(ImportResult result, TextWriter output)
    {
        if (result.RuleErrors.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("The build will stop at what its rules refuse; mend it, or lower the rule in .editorconfig (dotnet_diagnostic.K8Snnnn.severity = warning):");
        foreach (var error in result.RuleErrors)
        {
            output.WriteLine("  " + error);
        }
    }

    private static void WriteSteps(ImportResult result, ImportOptions options, TextWriter output, bool keepsYaml)
    {
        output.WriteLine();
        if (options.Project)
        {
            output.WriteLine($"Next: dotnet build {options.Output}");
            return;
        }

        output.WriteLine("Next, in the project that shall have them:");
        output.WriteLine("  dotnet add package Manifests");
        if (result.UsesModels)
        {
            output.WriteLine("  dotnet add package KubernetesClient");
        }

        if (keepsYaml)
        {
            output.WriteLine($"  and in the project file: <KubernetesYaml Include=\"{Importer.YamlFolder}**/*.yaml\" Emit=\"true\" />");
        }
    }
}
