using System.Linq;
using Manifests.Analyzers.Config;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class ConfigFileCanBeCarried : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4041",
        "A file of a ConfigMap can be carried",
        "'{0}' is no text in UTF-8 or UTF-16, and the build encodes no more than a ManifestsConfigFile of up to 1 MiB",
        RuleSeverity.Error)
    {
        Why = "The compiler hands out the project's files as text. The build encodes the bytes of a `ManifestsConfigFile` that is no text, for the ConfigMap's `binaryData`, as far as a ConfigMap can hold them; "
            + "of any other file they would be lost on the way, and what came to the cluster would be another file. It is left out instead.",
        Wrong = """
            [ConfigMap("web-config")]
            [ConfigFile("icons/favicon.ico")]
            public static class WebConfig;
            """,
        Right = """
            [ConfigMap("web-config")]
            [ConfigFile("config/nginx.conf")]
            public static class WebConfig;
            """,
        Fix = "Put it into the folder `config`, or add `<ManifestsConfigFile Include=\"…\" />` to the project file in place of `<AdditionalFiles>`. More than 1 MiB belongs into the image or a volume.",
    };

    public override void Check(UsageContext context)
    {
        var folder = ConfigFileToken.FolderOf(context.Type.Symbol);
        foreach (var use in ConfigFileIsKnown.UsesIn(context.Type))
        {
            if (use.Value(nameof(ConfigFileAttribute.Path)) is { Text: { } path } value
                && context.Files.Find(new ConfigFileToken(folder, path)).FirstOrDefault(file => !context.CanBeCarried(file)) is { } file)
            {
                context.Report(value.Origin, ConfigFileToken.NameOf(file.Path));
            }
        }
    }
}
