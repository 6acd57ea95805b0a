using System;
using System.Linq;
using Manifests.CorpusCheck;

// dotnet run -c Release --project eng/Corpus [-- --details]
var run = CorpusRun.Make();
Console.Write(Report.Table(run));
if (args.Contains("--details"))
{
    Console.Write(Report.Details(run));
}
