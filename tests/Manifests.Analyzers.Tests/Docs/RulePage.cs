using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Analyzers.Rules;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>The documentation of rules, made from their descriptors.</summary>
internal static class RulePage
{
    public static string Of(RuleDescriptor rule) => $"""
        <!-- Made from the rule's code by docs/update.sh: edit that. -->
        # {rule.Id}: {rule.Title}

        | | |
        |---|---|
        | Severity | {Severity(rule)}{InYaml(rule)} |
        | Block | {RuleBlock.Of(rule.Id).Subject} (`{RuleBlock.Of(rule.Id).Category}`) |
        | Message | {rule.Message.Replace("|", "\\|")} |
        | Catalogue | {Catalogue(rule)} |

        ## What it means in a cluster

        {rule.Why}

        ## Wrong

        ```{Language(rule)}
        {rule.Wrong}
        ```

        ## Right

        ```{Language(rule)}
        {rule.Right}
        ```

        ## How to mend it

        {rule.Fix}

        ## How to silence it

        For one class, where it is meant that way:

        ```csharp
        #pragma warning disable {rule.Id} // say why
        ```

        or `[SuppressMessage("{RuleBlock.Of(rule.Id).Category}", "{rule.Id}", Justification = "say why")]` on the class. For a project, in `.editorconfig`:

        ```ini
        [*.cs]
        dotnet_diagnostic.{rule.Id}.severity = none
        ```

        and for all rules of the block:

        ```ini
        dotnet_analyzer_diagnostic.category-{RuleBlock.Of(rule.Id).Category}.severity = none
        ```

        """;

    public static string Index()
    {
        var page = new StringBuilder("""
            <!-- Made from the rules' code by docs/update.sh. -->
            # Rules

            **Error**: the API server rejects it, or it can never work. **Warning**: it is accepted and then does nothing, or breaks at run time.
            **Info**: practice. Every rule is reported at the exact argument while you type, and in every build.

            Severities are set in `.editorconfig` as for any analyzer: per rule (`dotnet_diagnostic.K8S2001.severity = warning`) or per block
            (`dotnet_analyzer_diagnostic.category-Manifests.Selectors.severity = suggestion`); where both are set, the rule's counts. A rule that is
            off unless configured is turned on by its own severity, never by its block's. `<ManifestsStrict>true</ManifestsStrict>` in a project turns
            the warnings of these rules into errors, except where `.editorconfig` gives the rule a severity.

            The last column names the checks of the catalogue that a rule makes. Which Errors and Warnings of the catalogue no rule makes, and why,
            is in `eng/catalogue-left-out.tsv`.

            """);
        foreach (var block in RuleBlock.All.Where(block => AllRules.All.Any(rule => RuleBlock.Of(rule.Descriptor.Id) == block)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## K8S{block.Digit}xxx: {block.Subject}\n\nCategory `{block.Category}`\n\n| Id | Rule | Severity | Catalogue |\n|---|---|---|---|\n");
            foreach (var rule in AllRules.All.Select(rule => rule.Descriptor).Where(rule => RuleBlock.Of(rule.Id) == block).DistinctBy(rule => rule.Id))
            {
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Severity(rule)} | {Catalogue(rule)} |\n");
            }
        }

        return page.ToString();
    }

    /// <summary>The list of rules by release, in the form of Roslyn's release tracking.</summary>
    public static string Releases()
    {
        var table = new StringBuilder("; Made from the rules' code by docs/update.sh.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\n");
        foreach (var rule in AllRules.All.Select(rule => rule.Descriptor).DistinctBy(rule => rule.Id))
        {
            var severity = rule.IsEnabledByDefault ? rule.Severity.ToString() : "Disabled";
            table.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {RuleBlock.Of(rule.Id).Category} | {severity} | {rule.Title}, [Documentation]({rule.HelpLink})\n");
        }

        return table.ToString();
    }

    private static string Catalogue(RuleDescriptor rule) => rule.Catalogue.Count == 0 ? "–" : string.Join(", ", rule.Catalogue);

    /// <summary>The configuration that makes a warning of each rule that is none by default.</summary>
    public static string EveryRule()
    {
        var configuration = new StringBuilder("# Made from the rules' code by docs/update.sh: those that are off by default, or that a build does not show.\nis_global = true\n\n");
        foreach (var rule in AllRules.All.Select(rule => rule.Descriptor).DistinctBy(rule => rule.Id).Where(rule => !rule.IsEnabledByDefault || rule.Severity == RuleSeverity.Info).OrderBy(rule => rule.Id, System.StringComparer.Ordinal))
        {
            configuration.Append(CultureInfo.InvariantCulture, $"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = warning\n");
        }

        return configuration.ToString();
    }

    private static string Language(RuleDescriptor rule) => rule.Language == ExampleLanguage.Yaml ? "yaml" : "csharp";

    // What is not in view cannot be held against an object of a folder of YAML.
    private static string InYaml(RuleDescriptor rule) => rule.SeverityFor(isFromYaml: true) == rule.Severity ? "" : $"; {rule.SeverityFor(isFromYaml: true)} for objects from YAML";

    private static string Severity(RuleDescriptor rule) => rule.IsEnabledByDefault ? rule.Severity.ToString() : rule.Severity + ", off unless configured";
}
