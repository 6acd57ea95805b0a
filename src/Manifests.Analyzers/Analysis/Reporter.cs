using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Output;
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
    public Diagnostic ToDiagnostic(Finding finding, INamedTypeSymbol type) =>
        Create(finding, LocationOf(finding, type), Elsewhere(finding, type), isAtValue: LocationIn(type, finding.Origin) is not null);

    /// <summary>The diagnostic of a finding in a file of YAML.</summary>
    public Diagnostic ToDiagnostic(Finding finding, ProjectYamlFile file)
    {
        var location = Locations.In(file, finding.Origin) ?? Locations.In(file, finding.Object) ?? Location.Create(file.Content.FilePath, default, default);
        return Create(finding, location, [], isAtValue: true);
    }

    /// <summary>The diagnostic of a finding on attributes of the assembly.</summary>
    public Diagnostic ToAssemblyDiagnostic(Finding finding, Location attributes) => Create(finding, _locations.Of(finding.Origin) ?? attributes, [], isAtValue: true);

    private Diagnostic Create(Finding finding, Location location, IEnumerable<Location> elsewhere, bool isAtValue)
    {
        var severity = AllRules.ToSeverity(finding.Severity);
        return Diagnostic.Create(
            AllRules.Descriptors[finding.Rule.Id],
            location,
            _isStrict && severity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : severity,
            elsewhere.Concat(finding.Related.Select(_locations.Of).OfType<Location>()),
            Properties(finding, isAtValue),
            [.. finding.Arguments.Select(PlainMessage.Of), finding.Environment is null ? "" : $" (in environment '{PlainMessage.Of(finding.Environment)}')"]);
    }

    /// <summary>Where a finding was written, as the compiler knows it.</summary>
    public Location? PlaceOf(Finding finding) => _locations.Of(finding.Origin);

    // A value can come from elsewhere, such as the project's default namespace; then the object's attribute is where it shows.
    private Location LocationOf(Finding finding, INamedTypeSymbol type) =>
        LocationIn(type, finding.Origin) ?? LocationIn(type, finding.Object) ?? type.Locations[0];

    private Location? LocationIn(INamedTypeSymbol type, Origin? origin) =>
        _locations.Of(origin) is { } location && Locations.IsWithin(type, location) ? location : null;

    private IEnumerable<Location> Elsewhere(Finding finding, INamedTypeSymbol type) =>
        finding.Origin != finding.Object && _locations.Of(finding.Origin) is { } written && !Locations.IsWithin(type, written) ? [written] : [];

    private static ImmutableDictionary<string, string?> Properties(Finding finding, bool isAtValue)
    {
        var properties = finding.Properties.ToImmutableDictionary(pair => pair.Key, pair => (string?)pair.Value);
        return finding.Replacement is null || !isAtValue ? properties : properties.SetItem(FixProperties.Replacement, finding.Replacement);
    }
}
