using System;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Analysis;

/// <summary>From findings of rules to diagnostics of the compiler.</summary>
internal sealed class Reporter
{
    private readonly Locations _locations;
    private readonly bool _isStrict;

    public Reporter(Compilation compilation, AnalyzerOptions options)
    {
        _locations = new Locations(compilation);
        _isStrict = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ManifestsStrict", out var strict)
            && strict.Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The diagnostic of a finding on a class.</summary>
    public Diagnostic ToDiagnostic(Finding finding, INamedTypeSymbol type) => ToDiagnostic(finding, LocationOf(finding, type));

    /// <summary>The diagnostic of a finding in a file of YAML.</summary>
    public Diagnostic ToDiagnostic(Finding finding, ProjectYamlFile file) => ToDiagnostic(
        finding,
        Locations.In(file, finding.Origin) ?? Locations.In(file, finding.Object) ?? Location.Create(file.Content.FilePath, default, default));

    private Diagnostic ToDiagnostic(Finding finding, Location location)
    {
        var severity = AllRules.ToSeverity(finding.Severity);
        return Diagnostic.Create(
            AllRules.Descriptors[finding.Rule.Id],
            location,
            _isStrict && severity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : severity,
            finding.Related.Select(_locations.Of).OfType<Location>(),
            Properties(finding),
            [.. finding.Arguments, finding.Environment is null ? "" : $" (in environment '{finding.Environment}')"]);
    }

    // A value can come from elsewhere, such as the project's default namespace; then the object's attribute is where it shows.
    private Location LocationOf(Finding finding, INamedTypeSymbol type) =>
        LocationIn(type, finding.Origin) ?? LocationIn(type, finding.Object) ?? type.Locations[0];

    private Location? LocationIn(INamedTypeSymbol type, Origin? origin) =>
        _locations.Of(origin) is { } location && Locations.IsWithin(type, location) ? location : null;

    private static ImmutableDictionary<string, string?> Properties(Finding finding)
    {
        var properties = finding.Properties.ToImmutableDictionary(pair => pair.Key, pair => (string?)pair.Value);
        return finding.Replacement is null ? properties : properties.SetItem(FixProperties.Replacement, finding.Replacement);
    }
}
