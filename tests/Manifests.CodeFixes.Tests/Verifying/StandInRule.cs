using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.CodeFixes.Tests.Verifying;

/// <summary>Plays a rule: it reports attributes, or values in them, that are written in a certain way, with what the rule would tell the fixes.</summary>
/// <remarks>With it a fix is tested for what it does, whatever makes the real rule speak.</remarks>
#pragma warning disable RS1001, RS1036 // It is handed over by the tests, not discovered.
internal sealed class StandInRule : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ImmutableDictionary<string, string?> _properties;

    public StandInRule(string id, params (string Name, string Value)[] properties)
    {
        _descriptor = new DiagnosticDescriptor(id, "Stand-in", "Stand-in", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        _properties = properties.ToImmutableDictionary(pair => pair.Name, pair => (string?)pair.Value);
    }

    /// <summary>How the value, or the whole attribute, is written that is reported.</summary>
    public required string At { get; init; }

    /// <summary>When the rule is content with an attribute.</summary>
    public Func<AttributeSyntax, bool> Until { get; init; } = _ => false;

    /// <summary>The rule is content once this stands among the attributes of the class.</summary>
    public static Func<AttributeSyntax, bool> ClassHas(string text) => attribute => attribute.Parent!.Parent!.ToString().Contains(text, StringComparison.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.Attribute);
    }

    private void Check(SyntaxNodeAnalysisContext context)
    {
        if (Until((AttributeSyntax)context.Node))
        {
            return;
        }

        foreach (var node in context.Node.DescendantNodesAndSelf())
        {
            if (node is AttributeSyntax or ExpressionSyntax && node.Parent is not AttributeSyntax && node.ToString() == At)
            {
                context.ReportDiagnostic(Diagnostic.Create(_descriptor, node.GetLocation(), _properties));
            }
        }
    }
}
