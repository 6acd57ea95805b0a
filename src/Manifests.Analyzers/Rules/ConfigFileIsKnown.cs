using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class ConfigFileIsKnown : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4040",
        "A file of a ConfigMap is known to the build",
        "The build knows no file '{0}'{1}",
        RuleSeverity.Error)
    {
        Why = "The compiler sees only the files that the project gives it: those of the folder `config`, and what the project file names. Of any other file the ConfigMap "
            + "would have no text, and the key would be missing in the cluster.",
        Wrong = """
            [ConfigMap("web-config")]
            [ConfigFile("config/ngnix.conf")]
            public static class WebConfig;
            """,
        Right = """
            [ConfigMap("web-config")]
            [ConfigFile("config/nginx.conf")]
            public static class WebConfig;
            """,
        Fix = "Correct the path, which begins at the project's folder or at that of the source file; or add `<ManifestsConfigFile Include=\"nginx/nginx.conf\" />` to the project file.",
    };

    public override void Check(UsageContext context)
    {
        var folder = ConfigFileToken.FolderOf(context.Type.Symbol);
        foreach (var use in UsesIn(context.Type))
        {
            if (use.Value(nameof(ConfigFileAttribute.Path)) is { Text: { } path } value && context.Files.Find(new ConfigFileToken(folder, path)).Count == 0)
            {
                var names = context.Files.Names.ToList();
                var nearest = Candidates.Nearest(path, names) ?? names.FirstOrDefault(name => ConfigFileToken.NameOf(name) == ConfigFileToken.NameOf(path));
                context.Report(value.Origin, nearest, [path, nearest is null ? $"; add <ManifestsConfigFile Include=\"{path}\" /> to the project file" : Candidates.DidYouMean(nearest)]);
            }
        }
    }

    /// <summary>The attributes that name files; none where no ConfigMap takes them, which another rule says.</summary>
    public static IEnumerable<AttributeUse> UsesIn(AnnotatedType type) =>
        type.Uses.Where(use => use.Shape.Type == typeof(ConfigFileAttribute) && type.Objects.Any(made => made.Shape.Object!.Kind == "ConfigMap"));
}
