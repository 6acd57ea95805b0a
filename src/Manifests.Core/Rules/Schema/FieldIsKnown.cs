using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>A field that the kind does not have.</summary>
public sealed class FieldIsKnown : ObjectRule
{
    private const int DeepestHint = 6;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7001",
        "A field must be one that the kind has",
        "Unknown field '{0}' of {1}{2}",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["NAM25", "NAM26", "WRK43", "PRT43", "OTH09"],
        Why = "kubectl asks the API server to refuse fields that it does not know, and `kubectl apply` then fails with `strict decoding error: unknown field`. "
            + "Tools that do not ask lose the field without a word: what it should have said never comes true. Names are exact, `containerPort` and not `containerport`, "
            + "and a field must stand where it belongs: `hostNetwork` of a Deployment is one of its pod template's `spec`. "
            + "A custom resource is held against its CustomResourceDefinition where that is among the objects.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  livenesProbe:
                    tcpSocket:
                      port: 8080
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  livenessProbe:
                    tcpSocket:
                      port: 8080
            """,
        Fix = "Write the name that the message suggests, or look it up with `kubectl explain`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.UnknownField))
        {
            var nearest = Nearest(problem.Name, problem.Type);
            var hint = nearest is not null ? Candidates.DidYouMean(nearest) : ElsewhereIn(context, problem);
            context.ReportAt(problem.Origin, [problem.Path.ToString(), context.Object.ToString(), hint], finding => finding with { Replacement = nearest });
        }
    }

    private static string? Nearest(string name, TypeSchema type)
    {
        var names = type.Fields.Select(field => field.Name).ToList();
        return names.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Candidates.Nearest(name, names);
    }

    // A field is often right and only stands a level too high or too low.
    private static string ElsewhereIn(RuleContext context, SchemaProblem problem)
    {
        var level = new List<(TypeSchema Type, string Path)> { (SchemaProblems.TypeOf(context)!, "") };
        for (var depth = 0; depth < DeepestHint; depth++)
        {
            var found = level.Where(place => place.Type != problem.Type && place.Type.Field(problem.Name) is not null).Select(place => place.Path).Distinct().ToList();
            if (found.Count > 0)
            {
                return found.Count == 1 && found[0].Length > 0 ? $"; it is a field of {found[0]}" : "";
            }

            level = [.. level.SelectMany(place => Below(place.Type, place.Path))];
        }

        return "";
    }

    private static IEnumerable<(TypeSchema Type, string Path)> Below(TypeSchema type, string path) =>
        type.Fields.Where(field => !(path.Length == 0 && field.Name is "status" or "metadata")).Select(field => field.Type.Form == TypeForm.List
            ? (Type: field.Type.Items!, Path: Join(path, field.Name) + "[]")
            : (field.Type, Path: Join(path, field.Name))).Where(place => place.Type is { Form: TypeForm.Object });

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
