namespace Manifests.Benchmarks.Table;

/// <summary>One line of the table; an empty cell is a value that there is none of.</summary>
internal sealed record TableRow(string What, string Size, string Ours, string Other, string Ratio)
{
    public string Goal { get; private init; } = "";

    public string Met { get; private init; } = "";

    public TableRow Against(string goal, bool met) => this with { Goal = goal, Met = met ? "yes" : "**no**" };
}
