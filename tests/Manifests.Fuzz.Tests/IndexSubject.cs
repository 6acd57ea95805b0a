using System;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Fuzz.Tests;

/// <summary>A project that refers to an assembly whose index holds whatever it likes.</summary>
internal static class IndexSubject
{
    private const string Library = """
        public class Web { }
        public class Settings { }
        public class Defaults { }
        """;

    private const string Source = """
        using Manifests;

        [Deployment] [Use(typeof(Defaults))] [Container(Image = "a:1")] [EnvFrom(typeof(Settings))] [Env("URL", ServiceOf = typeof(Web))] [Service(80, For = typeof(Web))] [InNamespace(typeof(Settings))]
        [NetworkPolicy] [AllowFrom(typeof(Web))] [Mount("/x", typeof(Settings))] [EnvFromConfigMap("B", typeof(Settings), "b")]
        public sealed class Api;
        """;

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    // What Manifests writes for such a library, so that what is changed in it is still read.
    private const string Index = "manifests-index 1\nv1 ConfigMap shop|settings Settings key=a key=b\nv1 Service shop|web Web port=80|TCP|http selector=app%003Dweb\n"
        + "apps/v1 Deployment shop|web Web env=prod label=app|web port=8080|TCP|http\npreset Defaults 0001 EnvAttribute Name=sA Value=sB\npreset Defaults 0002 ContainerAttribute Args=l2%003Asa2%003Asb\nv1 Namespace |shop Settings";

    private static readonly string[] Pieces = [" ", "|", "=", "\n", "%", "%0000", "%D800", "preset ", "Defaults ", "0001", "l", "l9:l7:l5:", "i9", "n1e999", "b", "tWeb", "t", "s", "Web", "env=", "label=a|b", "selector=%0021", "port=||", "99999999999", "v1 ", "Pod "];

    public static string Write(Random random)
    {
        var text = Index;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(text.Length - at, random.Next(1, 20));
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, OddTexts.Pick(random)),
                2 => text.Insert(at, string.Concat(Enumerable.Repeat(random.Pick(Pieces), random.Pick(1, 1, 1, 3, 3000)))),
                3 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                _ => text.Insert(at, random.Pick(Pieces)),
            };
        }

        return text;
    }

    public static void Survives(string index)
    {
        var source = $"[assembly: System.Reflection.AssemblyMetadata(\"Manifests.Index\", {OddTexts.Literal(index)})]\n{Library}";
        var library = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], Subject.References, Options);
        var project = CSharpCompilation.Create("Fuzz", [CSharpSyntaxTree.ParseText(Source, path: "/src/Test.cs")], Subject.References.Add(library.ToMetadataReference()), Options);
        Subject.IsSound(CSharpGeneratorDriver.Create(new ManifestGenerator()).RunGeneratorsAndUpdateCompilation(project, out var generated, out _), generated);
        var reported = Subject.AnalyzeAsync(project).GetAwaiter().GetResult();
        Assert.All(reported, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(CultureInfo.InvariantCulture), c => char.IsControl(c) || c is '\u202e' or '\u2028'));
    }
}
