using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>Projects of many kinds, with nothing but a reference to the package.</summary>
[Collection(ProductCollection.Name)]
public sealed class ConsumerTests(Product product)
{
    private const string HelloManifests = "Hello/bin/Debug/net10.0/manifests";

    [Fact]
    public void All_build_without_a_warning() =>
        Assert.Contains("0 Warning(s)", product.Working.Outcome.Succeeded(), StringComparison.Ordinal);

    [Fact]
    public void Judges_accept_every_file()
    {
        product.Working.Outcome.Succeeded();
        JudgedFiles.Accept(product.Working[""]);
    }

    [Fact]
    public void The_first_example_writes_exactly_these_files()
    {
        Assert.Equal(["hello-pod.pod.yaml", "hello-svc.service.yaml", "kustomization.yaml"], product.Working.Files(HelloManifests));
        Assert.Equal(
            """
            apiVersion: v1
            kind: Pod
            metadata:
              name: hello-pod
              labels:
                app: hello
            spec:
              containers:
                - name: hello-container
                  image: kubetm/hello
                  ports:
                    - containerPort: 8000

            """u8,
            File.ReadAllBytes(product.Working[HelloManifests + "/hello-pod.pod.yaml"]));
        Assert.Equal(
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: hello-svc
            spec:
              selector:
                app: hello
              ports:
                - port: 8200
                  targetPort: 8000
              externalIPs:
                - 192.168.56.30

            """u8,
            File.ReadAllBytes(product.Working[HelloManifests + "/hello-svc.service.yaml"]));
    }

    [Fact]
    public void A_project_without_a_class_writes_its_yaml_as_it_is()
    {
        const string folder = "Handwritten/bin/Debug/net10.0/manifests";

        Assert.Equal(["kustomization.yaml", "settings.configmap.yaml", "web.deployment.yaml", "web.service.yaml"], product.Working.Files(folder));
        var written = product.Working.Read(folder + "/web.deployment.yaml");
        Assert.StartsWith("# The web server.\napiVersion: apps/v1\n", written, StringComparison.Ordinal);
        Assert.Contains("  replicas: 2   # one per zone\n", written, StringComparison.Ordinal);
        Assert.Equal("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: info\n", product.Working.Read(folder + "/settings.configmap.yaml"));
    }

    [Fact]
    public void A_file_that_is_no_text_reaches_the_cluster_byte_for_byte()
    {
        const string Written = "Icons/bin/Debug/net10.0/manifests/icons.configmap.yaml";
        byte[] Carried() => Convert.FromBase64String(Regex.Match(product.Working.Read(Written), "^binaryData:\n  dot.gif: (.*)$", RegexOptions.Multiline).Groups[1].Value);

        Assert.Equal(File.ReadAllBytes(product.Working["Icons/config/dot.gif"]), Carried());
        Assert.Contains("data:\n  robots.txt: |\n    User-agent: *\n", product.Working.Read(Written), StringComparison.Ordinal);

        File.WriteAllBytes(product.Working["Icons/config/dot.gif"], [0, 255, 0, 254]);
        product.Working.Build("Icons").Succeeded();
        Assert.Equal([0, 255, 0, 254], Carried());
        Assert.Contains("Skipping target \"CoreCompile\"", Dotnet.Run(product.Working["Icons"], "build", "--no-restore", "-v", "n").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_of_KubernetesClient_are_written_and_patch_what_attributes_make()
    {
        const string Manifests = "Typed/bin/Debug/net10.0/manifests";

        Assert.Equal(["high.priorityclass.yaml", "kustomization.yaml", "low.priorityclass.yaml", "web.deployment.yaml"], product.Working.Files(Manifests).Order(StringComparer.Ordinal));
        Assert.Contains("value: 2000\n", File.ReadAllText(product.Working[Manifests + "/high.priorityclass.yaml"]), StringComparison.Ordinal);
        Assert.Contains("runtimeClassName: gvisor\n", File.ReadAllText(product.Working[Manifests + "/web.deployment.yaml"]), StringComparison.Ordinal);
    }

    [KubectlFact]
    public void Kubectl_reads_the_folder()
    {
        var output = Command.Run(new ProcessStartInfo("kubectl", ["kustomize", product.Working[HelloManifests]])).Succeeded();

        Assert.Equal(
            ["Pod hello-pod", "Service hello-svc"],
            output.Split("---\n").Select(document => Value(document, "^kind") + " " + Value(document, "^  name")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_image_left_out_is_the_one_that_the_SDK_publishes()
    {
        Assert.Equal(
            ["kustomization.yaml", "shop.namespace.yaml", "shop/orders.deployment.yaml", "shop/orders.service.yaml"],
            product.Working.Files("Orders/bin/Debug/net10.0/manifests"));
        Assert.Equal("registry.example/team/my-orders:1.2", Value(product.Working.Read("Orders/bin/Debug/net10.0/manifests/shop/orders.deployment.yaml"), "image"));
    }

    [Fact]
    public void A_web_app_of_NET_8_leads_to_pods_of_another_project()
    {
        const string Manifests = "Front/bin/Debug/net8.0/manifests";
        Assert.Equal(["front.deployment.yaml", "front.service.yaml", "kustomization.yaml", "stock/shelf.service.yaml"], product.Working.Files(Manifests));
        Assert.Equal("front:latest", Value(product.Working.Read(Manifests + "/front.deployment.yaml"), "image"));
        Assert.Equal(
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: shelf
              namespace: stock
            spec:
              selector:
                app.kubernetes.io/name: catalog
              ports:
                - port: 80
                  targetPort: 8080

            """,
            product.Working.Read(Manifests + "/stock/shelf.service.yaml"));
    }

    [Fact]
    public void Libraries_and_old_languages_write_theirs()
    {
        Assert.Equal(
            ["kustomization.yaml", "stock/catalog.deployment.yaml", "stock/catalog.service.yaml"],
            product.Working.Files("Catalog/bin/Debug/netstandard2.0/manifests"));
        Assert.Equal(["kustomization.yaml", "old.pod.yaml", "old.service.yaml"], product.Working.Files("Old/bin/Debug/net10.0/manifests"));
        Assert.EndsWith(
            "  externalIPs:\n    - 192.168.56.31\n    - 192.168.56.32\n",
            product.Working.Read("Old/bin/Debug/net10.0/manifests/old.service.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_project_can_write_what_all_it_references_carry()
    {
        const string Manifests = "Everything/bin/Debug/net10.0/manifests";
        Assert.Equal(
            [
                "kustomization.yaml", "shop.namespace.yaml", "shop/orders.deployment.yaml", "shop/orders.service.yaml",
                "stock/catalog.deployment.yaml", "stock/catalog.service.yaml",
            ],
            product.Working.Files(Manifests));
        Assert.Equal("registry.example/team/my-orders:1.2", Value(product.Working.Read(Manifests + "/shop/orders.deployment.yaml"), "image"));
    }

    [Fact]
    public void An_operator_brings_its_kind_in_all_versions_and_may_read_it()
    {
        const string Manifests = "Operator/bin/Debug/net10.0/manifests";
        Assert.Equal(
            [
                "backups.backups.example.com.customresourcedefinition.yaml", "kustomization.yaml", "operators/backups.deployment.yaml", "operators/backups.role.yaml",
                "operators/backups.rolebinding.yaml", "operators/backups.serviceaccount.yaml",
            ],
            product.Working.Files(Manifests));
        Assert.Contains("  - backups.backups.example.com.customresourcedefinition.yaml\n  - operators/backups.serviceaccount.yaml\n", product.Working.Read(Manifests + "/kustomization.yaml").Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("  - apiGroups:\n      - backups.example.com\n    resources:\n      - backups\n      - backups/status\n", product.Working.Read(Manifests + "/operators/backups.role.yaml"), StringComparison.Ordinal);

        var definition = product.Working.Read(Manifests + "/backups.backups.example.com.customresourcedefinition.yaml");
        Assert.Equal(["v1", "v1beta1"], Regex.Matches(definition, "^    - name: (?<name>.*)$", RegexOptions.Multiline).Select(match => match.Groups["name"].Value));
        Assert.Contains("description: How many copies are kept.\n", definition, StringComparison.Ordinal);
        Assert.Contains("terminationGracePeriodSeconds:\n", definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_the_package_by_command_line_is_enough()
    {
        Assert.Contains($"""<PackageReference Include="Manifests" Version="{product.Version}" />""", product.Working.Read("Added/Added.csproj"), StringComparison.Ordinal);
        Assert.Equal(["added.pod.yaml", "kustomization.yaml"], product.Working.Files("Added/bin/Debug/net10.0/manifests"));
    }

    [Fact]
    public void Nothing_of_ours_runs_in_an_app_that_only_references_a_library()
    {
        Assert.Equal("enabled:\n", product.Working.Read("App/bin/Debug/net10.0/ours.txt").ReplaceLineEndings("\n"));
        Assert.Empty(product.Working.Files("App/bin/Debug/net10.0/manifests"));
        Assert.DoesNotContain("Manifests.dll", product.Working.Files("App/bin/Debug/net10.0"));
    }

    [Fact]
    public void Nothing_of_ours_is_needed_at_run_time()
    {
        Assert.DoesNotContain("Manifests.dll", product.Working.Files("Orders/bin/Debug/net10.0"));
        Assert.Equal("Orders", Dotnet.RunPlain(product.Working["Orders"], "bin/Debug/net10.0/Orders.dll").Succeeded().TrimEnd());
    }

    private static string Value(string yaml, string key) => Regex.Match(yaml, key + @": (\S+)$", RegexOptions.Multiline).Groups[1].Value;
}
