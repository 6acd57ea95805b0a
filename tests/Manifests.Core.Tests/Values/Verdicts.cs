using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Core.Tests.Values;

/// <summary>What the API server of Kubernetes 1.36 said to one object: a line of the measured verdicts, which lie beside the repository.</summary>
/// <param name="Rule">The number in the catalogue.</param>
/// <param name="Case">What was tried, in a word.</param>
/// <param name="IsAccepted">Whether the object was taken.</param>
/// <param name="Message">What the server said.</param>
internal sealed record Verdict(string Rule, string Case, bool IsAccepted, string Message)
{
    private static readonly string File = RepositoryRoot.PathOf("..", "shared", "facts", "verified.tsv");

    /// <summary>The value that the server refused, as it quotes it; null where it does not.</summary>
    public string? RefusedValue => Regex.Match(Message, "Invalid value: \"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    public static bool AreThere => System.IO.File.Exists(File);

    public static IReadOnlyList<Verdict> On(params string[] rules)
    {
        var verdicts = System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split('\t'))
            .Where(fields => fields.Length >= 7 && rules.Contains(fields[0]))
            .Select(fields => new Verdict(fields[0], fields[1], fields[4] != "reject", fields[6])).ToList();
        Assert.NotEmpty(verdicts);
        return verdicts;
    }
}

/// <summary>A test against the measured verdicts, skipped where they are not at hand.</summary>
internal sealed class VerdictFactAttribute : FactAttribute
{
    public VerdictFactAttribute()
    {
        if (!Verdict.AreThere)
        {
            Skip = "The verdicts of the API server (../shared/facts/verified.tsv) are not beside this repository.";
        }
    }
}
