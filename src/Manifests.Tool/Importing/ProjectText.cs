using System.Reflection;
using System.Text;

namespace Manifests.Tool.Importing;

/// <summary>A project for the classes.</summary>
internal static class ProjectText
{
    public static string Write(bool usesModels, bool keepsYaml)
    {
        var version = typeof(ProjectText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var models = typeof(k8s.Models.V1Pod).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var text = new StringBuilder("<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n");
        text.Append("    <TargetFramework>net").Append(System.Environment.Version.Major).Append(".0</TargetFramework>\n    <Nullable>enable</Nullable>\n  </PropertyGroup>\n\n  <ItemGroup>\n");
        text.Append("    <PackageReference Include=\"Manifests\" Version=\"").Append(version).Append("\" PrivateAssets=\"all\" />\n");
        if (usesModels)
        {
            text.Append("    <!-- Only to compile against: the build evaluates the initialisers. -->\n    <PackageReference Include=\"KubernetesClient\" Version=\"").Append(models).Append("\" />\n");
        }

        text.Append("  </ItemGroup>\n");
        if (keepsYaml)
        {
            text.Append("\n  <ItemGroup>\n    <KubernetesYaml Include=\"").Append(Importer.YamlFolder).Append("**/*.yaml\" Emit=\"true\" />\n  </ItemGroup>\n");
        }

        return text.Append("</Project>\n").ToString();
    }
}
