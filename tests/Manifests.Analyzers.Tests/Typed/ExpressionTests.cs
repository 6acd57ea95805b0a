using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Typed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Every sort of expression gives at compile time what it gives when it runs.</summary>
public sealed class ExpressionTests : IClassFixture<ExpressionTests.Programs>
{
    private readonly Programs _programs;

    public ExpressionTests(Programs programs) => _programs = programs;

    public static TheoryData<string> All => [.. Expressions.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Evaluated_IsWhatItIsWhenRun(string expression)
    {
        var (member, evaluated, ran) = _programs.Of(expression);

        Assert.True(evaluated.Count == 1, member + ": " + string.Join("; ", _programs.Problems(member)));
        Assert.Equal(ran, evaluated[0]);
    }

    /// <summary>One program with all expressions, compiled once.</summary>
    public sealed class Programs
    {
        private readonly Dictionary<string, string> _members = Expressions.All.Select((expression, i) => (expression, "E" + i)).ToDictionary(pair => pair.expression, pair => pair.Item2);
        private readonly TypedReading _reading;
        private readonly Assembly _program;

        public Programs()
        {
            var members = string.Concat(_members.Select(pair => $"    [Manifest] public static Box {pair.Value} => new() {{ Value = {pair.Key} }};\n"));
            CSharpCompilation compilation = GeneratorRun.Compile([Expressions.Usings + "public static class P\n{\n" + Expressions.Helpers + members + "}\n" + Expressions.Types]);
            _program = RunProgram.Load(compilation);
            _reading = ReadingContext.For(compilation).TypedOf(compilation.Assembly.GetTypeByMetadataName("P")!, default);
        }

        public (string Member, IReadOnlyList<string> Evaluated, string Ran) Of(string expression)
        {
            var member = _members[expression];
            var evaluated = _reading.Objects.Where(item => item.Member.Symbol.Name == member).Select(item => AsData.OfTree(item.Root)).ToList();
            return (member, evaluated, AsData.OfRun(RunProgram.Value(_program, "P", member)));
        }

        public IEnumerable<string> Problems(string member) => _reading.Problems.Where(problem => problem.Member.Symbol.Name == member)
            .Select(problem => problem.Reason + problem.Evaluation?.Expression + ": " + problem.Evaluation?.Reason);
    }
}
