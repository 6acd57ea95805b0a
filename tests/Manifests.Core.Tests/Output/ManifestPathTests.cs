using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Manifests.Core.Output;

namespace Manifests.Core.Tests.Output;

public class ManifestPathTests
{
    private static readonly string Folder = Path.GetFullPath("manifests");

    [Theory]
    [InlineData(null, "hello-pod", "Pod", "hello-pod.pod.yaml")]
    [InlineData("", "hello-svc", "Service", "hello-svc.service.yaml")]
    [InlineData("shop", "orders", "PodDisruptionBudget", "shop/orders.poddisruptionbudget.yaml")]
    [InlineData("shop", "system:node.reader", "ClusterRole", "shop/system%003Anode.reader.clusterrole.yaml")]
    [InlineData("..", "../../etc/passwd", "Pod", "%002E%002E/%002E.%002F..%002Fetc%002Fpasswd.pod.yaml")]
    [InlineData(null, "con", "Pod", "%con.pod.yaml")]
    [InlineData("nul", "com1.x", "Pod", "%nul/%com1.x.pod.yaml")]
    [InlineData(null, "Reader", "ClusterRole", "Reader~HASH.clusterrole.yaml")]
    [InlineData(null, "", "Pod", "%.pod.yaml")]
    public void An_object_has_a_file_of_its_name_and_kind(string? ns, string name, string kind, string path) =>
        Assert.Equal(path, Regex.Replace(ManifestPath.ForObject(ns, name, kind), "~[0-9a-f]{16}", "~HASH"));

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData(':')]
    public void The_longest_names_are_files_that_can_be_made(char letter)
    {
        var folder = Directory.CreateTempSubdirectory("manifests-");
        try
        {
            var names = new[] { new string(letter, 253), new string(letter, 252) + "b", new string(letter, 400), "Reader", "reader", "READER" };
            foreach (var path in names.SelectMany(name => new[] { ManifestPath.ForObject(name, name, "ValidatingWebhookConfiguration"), ManifestPath.ForClass(name) }))
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using (new FileStream(file + ".0123456789abcdef.tmp", FileMode.CreateNew))
                {
                    // With room for what others add.
                }

                using (new FileStream(file, FileMode.CreateNew))
                {
                    // As is.
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Names_that_differ_in_case_have_files_that_differ_otherwise()
    {
        var files = new[] { "reader", "Reader", "READER", "readeR" }.Select(name => ManifestPath.ForObject(null, name, "ClusterRole"));

        Assert.Equal(4, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("s", "\u017f")]
    [InlineData("k", "\u212a")]
    [InlineData("\u8c48", "\uf900")]
    [InlineData("\u01c6", "\u01c5")]
    public void Names_that_some_systems_hold_for_the_same_have_files_that_differ_otherwise(string one, string other)
    {
        var files = new[] { one, other }.Select(name => ManifestPath.ForObject(name, name, "ClusterRole"));

        Assert.Equal(2, files.Select(file => file.Normalize(NormalizationForm.FormKC)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_long_name_has_the_same_file_each_time()
    {
        var name = string.Join(".", Enumerable.Repeat("orders", 36));

        Assert.Equal(string.Concat(name.AsSpan(0, 200 - ".pod.yaml".Length - 17), "~HASH.pod.yaml"), Regex.Replace(ManifestPath.ForObject(null, name, "Pod"), "~[0-9a-f]{16}", "~HASH"));
        Assert.Equal(ManifestPath.ForObject(null, name, "Pod"), ManifestPath.ForObject(null, name, "Pod"));
    }

    [Fact]
    public void A_class_has_a_file_of_its_name() => Assert.Equal("Shop.Orders.yaml", ManifestPath.ForClass("Shop.Orders"));

    [Theory]
    [InlineData("k8s/shop/orders.yaml", "k8s.shop.orders.yaml")]
    [InlineData("../other/web.v2.json", "other.web.v2.yaml")]
    [InlineData("web", "web.yaml")]
    public void A_file_of_yaml_has_a_file_of_its_path(string source, string path) => Assert.Equal(path, ManifestPath.ForSourceFile(source));

    [Fact]
    public void No_name_leads_out_of_the_folder() => Assert.All(HostileNames.Pairs, pair =>
    {
        AssertIsBelow(Folder, ManifestPath.ForObject(pair.First, pair.Second, "Pod"), pair.First.Length == 0 ? 0 : 1);
        AssertIsBelow(Folder, ManifestPath.ForObject(null, pair.First, pair.Second), 0);
        AssertIsBelow(Folder, ManifestPath.ForClass(pair.First), 0);
        AssertIsBelow(Folder, ManifestPath.ForSourceFile(pair.First + "/" + pair.Second), 0);
    });

    [Fact]
    public void No_part_of_a_path_is_special_on_any_system() => Assert.All(HostileNames.Pairs, pair =>
    {
        foreach (var part in ManifestPath.ForObject(pair.First, pair.Second, "Pod").Split('/'))
        {
            Assert.DoesNotContain(part, c => c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
            Assert.DoesNotContain(part, c => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c));
            Assert.False(part[0] == '.' || part[^1] is '.' or ' ', part);
            Assert.DoesNotContain(part.Split('.')[0].ToUpperInvariant(), new[] { "CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "COM¹" });
        }
    });

    [Fact]
    public void Different_names_have_different_files()
    {
        var files = HostileNames.All.Select(name => ManifestPath.ForObject("shop", name, "Pod")).ToList();
        Assert.Equal(files.Count, files.Distinct().Count());
    }

    private static void AssertIsBelow(string folder, string path, int depth)
    {
        Assert.Equal(depth, path.Count(c => c == '/'));
        Assert.StartsWith(folder + Path.DirectorySeparatorChar, Path.GetFullPath(Path.Combine(folder, path)));
    }
}
