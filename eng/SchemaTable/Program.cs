using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.SchemaTable;

// dotnet run --project eng/SchemaTable                      from ../shared/schema/kubernetes-1.36.json
// dotnet run --project eng/SchemaTable -- 1.37 FILES…       from the documents a cluster serves: kubectl get --raw /openapi/v3/apis/apps/v1 > apps.json, …
var root = FindRoot(AppContext.BaseDirectory);
var facts = Path.Combine(root, "eng", "SchemaTable", "validation.tsv");
var target = Path.Combine(root, "src", "Manifests.Core", "Schema", "kubernetes.txt");
var (version, files) = args.Length == 0
    ? ((string?)null, [Path.Combine(root, "..", "shared", "schema", "kubernetes-1.36.json")])
    : (args[0], args.Skip(1).ToArray());

var text = TableWriter.Write(version, files.Select(File.ReadAllText), File.ReadLines(facts));
File.WriteAllText(target, text);
Console.WriteLine($"{target}: {text.Length / 1024.0:0.0} KB, {text.Split('\n').Count(line => line.StartsWith("kind ", StringComparison.Ordinal))} kinds");
return 0;

static string FindRoot(string folder) =>
    File.Exists(Path.Combine(folder, "Manifests.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Run it inside the repository."));
