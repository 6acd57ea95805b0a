using System;
using System.IO;
using System.Linq;
using Manifests.Core.Tests.Peers;
using Manifests.CorpusCheck;

// dotnet run -c Release --project eng/Corpus               prints the tables
// dotnet run -c Release --project eng/Corpus -- --details  and every disagreement
// dotnet run -c Release --project eng/Corpus -- --write    writes docs/corpus.md
var run = CorpusRun.Make();
Console.Write(args.Contains("--details") ? Report.Page(run) : Report.Table(run));
if (!args.Contains("--details"))
{
    Console.Write("\n" + PeerReport.Table([.. PeerAgreement.Decisions()]));
}

Console.WriteLine();
Console.WriteLine($"{run.Files} files with {run.Cases.Count} objects in {run.Elapsed.TotalSeconds:0.00} s on one core: {run.Files / run.Elapsed.TotalSeconds:0} files a second, reading included.");
if (args.Contains("--write"))
{
    File.WriteAllText(Report.PagePath, Report.Page(run));
}
