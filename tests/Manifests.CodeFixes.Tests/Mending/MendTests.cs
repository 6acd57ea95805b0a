using System.Threading.Tasks;
using Manifests.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Tests.Mending;

public class MendTests
{
    private static readonly Document File = new AdhocWorkspace().AddProject("P", LanguageNames.CSharp).AddDocument("F.cs", "0123456789");

    [Fact]
    public async Task SameEdit_IsMadeOnce() => Assert.Equal("01x23456789", await MergedAsync(Mend(Insert(2, "x")), Mend(Insert(2, "x"))));

    [Fact]
    public async Task ContradictingMends_TheFirstIsMade_AndWhole() =>
        Assert.Equal("0a12b3456789", await MergedAsync(Mend(Insert(1, "a"), Insert(3, "b")), Mend(Insert(3, "c"), Insert(5, "d"))));

    [Fact]
    public async Task InsertionsThatStandBesideOthers_AreAllMade_InTheirOrder() =>
        Assert.Equal("01yx23456789", await MergedAsync(Mend(Beside(2, "y")), Mend(Beside(2, "x")), Mend(Beside(2, "y"))));

    [Fact]
    public async Task OverlappingReplacements_TheFirstIsMade() =>
        Assert.Equal("0A456789", await MergedAsync(Mend(Replace(1, 4, "A")), Mend(Replace(3, 6, "B"))));

    [Fact]
    public async Task AnyOrder_IsApplied() => Assert.Equal("b2345678a", await MergedAsync(Mend(Replace(9, 10, "a")), Mend(Replace(0, 2, "b"))));

    [Fact]
    public void OtherFiles_NeverContradict()
    {
        var other = File.Project.AddDocument("G.cs", "");
        Assert.False(Insert(2, "a").Contradicts(new Edit(other.Id, new TextSpan(2, 0), "b")));
    }

    private static async Task<string> MergedAsync(params Mend[] mends)
    {
        var solution = await CodeFixes.Mending.Mend.ApplyAsync(File.Project.Solution, CodeFixes.Mending.Mend.Merge(mends), default);
        return (await solution.GetDocument(File.Id)!.GetTextAsync()).ToString();
    }

    private static Mend Mend(params Edit[] edits) => new("", edits);

    private static Edit Insert(int position, string text) => new(File.Id, new TextSpan(position, 0), text);

    private static Edit Beside(int position, string text) => Insert(position, text) with { StandsBesideOthers = true };

    private static Edit Replace(int start, int end, string text) => new(File.Id, TextSpan.FromBounds(start, end), text);
}
