using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using k8s.Models;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Typed;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>An initialiser of every kind of KubernetesClient, every property of every type set: evaluated, it is what KubernetesClient writes when the same code runs.</summary>
public sealed class DifferentialTests : IClassFixture<DifferentialTests.Objects>
{
    private readonly Objects _objects;

    public DifferentialTests(Objects objects) => _objects = objects;

    public static TheoryData<string> Kinds => [.. ModelSource.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evaluated_IsWhatKubernetesClientWrites(string kind)
    {
        var (evaluated, ran) = _objects.Of(kind);

        Assert.Equal(AsData.OfRun(ran), AsData.OfTree(evaluated.Root));
        Assert.Equal(AsData.OfRunAsYaml(ran), AsData.AsYaml(evaluated.Root));
    }

    [Fact]
    public void EveryPropertyOfEveryReachableType_IsSet()
    {
        var reachable = new HashSet<Type>();
        foreach (var kind in ModelSource.Kinds)
        {
            Reach(kind, reachable);
        }

        Assert.True(reachable.Count > 500, $"only {reachable.Count} types");
        Assert.Empty(reachable.Except(_objects.Written));
    }

    private static void Reach(Type type, HashSet<Type> reached)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType || type.IsArray)
        {
            foreach (var argument in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
            {
                Reach(argument, reached);
            }
        }
        else if (type.Namespace == typeof(V1Pod).Namespace && !type.IsEnum && type != typeof(IntOrString) && type != typeof(ResourceQuantity) && reached.Add(type))
        {
            foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
            {
                Reach(property.PropertyType, reached);
            }
        }
    }

    /// <summary>The kinds in several files of one program.</summary>
    public sealed class Objects
    {
        private const int PerFile = 25;
        private readonly Dictionary<string, string> _classOf = [];
        private readonly Assembly _program;
        private readonly CSharpCompilation _compilation;

        public Objects()
        {
            var source = new ModelSource();
            var files = ModelSource.Kinds.Chunk(PerFile).Select((kinds, i) => File("Part" + i, kinds, source)).ToArray();
            Written = source.Written;
            _compilation = GeneratorRun.Compile(files);
            _program = RunProgram.Load(_compilation);
        }

        public IReadOnlyCollection<Type> Written { get; }

        internal (TypedObject Evaluated, object Ran) Of(string kind)
        {
            var holder = _classOf[kind];
            var reading = ReadingContext.For(_compilation).TypedOf(_compilation.Assembly.GetTypeByMetadataName(holder)!, default);
            Assert.Empty(reading.Problems.Where(problem => problem.Member.Symbol.Name == kind).Select(problem => problem.Reason + problem.Evaluation));
            return (reading.Objects.Single(item => item.Member.Symbol.Name == kind), RunProgram.Value(_program, holder, kind));
        }

        private string File(string name, Type[] kinds, ModelSource source)
        {
            foreach (var kind in kinds)
            {
                _classOf[kind.Name] = name;
            }

            return $"using System; using System.Collections.Generic; using Manifests;\n[Manifest] public static class {name}\n{{\n"
                + string.Concat(kinds.Select(kind => $"    public static {kind.FullName} {kind.Name} => {source.Object(kind)};\n")) + "}\n";
        }
    }
}
