using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Benchmarks.Projects;

/// <summary>A project in which somebody types: each edit changes one document and leaves the others as they are, as in an editor.</summary>
internal sealed class OpenProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private readonly SampleProject _sample;
    private readonly int _elsewhere;
    private int _elsewhereValue = SampleProject.FirstValue;
    private int _classValue = SampleProject.FirstValue;

    public OpenProject(SampleProject sample, int count)
    {
        _sample = sample;
        var texts = Enumerable.Range(0, count).Select(sample.ClassFile).Concat(sample.SharedFiles).Append(SampleProject.ElsewhereFile);
        var trees = texts.Select((text, i) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, $"File{i}.cs")).ToList();
        _elsewhere = trees.Count - 1;
        Compilation = CSharpCompilation.Create(
            "App", trees, [.. Net100.References.All, .. sample.References], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The document with the class that is edited.</summary>
    public SyntaxTree ClassDocument => Compilation.SyntaxTrees[0];

    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([_sample.NewGenerator().AsSourceGenerator()], parseOptions: ParseOptions);

    /// <summary>Types in a method's body, in a file without attributes.</summary>
    public void TypeElsewhere() => Type(_elsewhere, ref _elsewhereValue);

    /// <summary>Changes one attribute's value in one class.</summary>
    public void EditClass() => Type(0, ref _classValue);

    /// <summary>The same project, about which neither the compiler nor a generator knows anything yet: also what is kept by file is gone.</summary>
    public CSharpCompilation Unbound() => Compilation.RemoveAllSyntaxTrees()
        .AddSyntaxTrees(Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.Create((CSharpSyntaxNode)tree.GetRoot(), ParseOptions, tree.FilePath, Encoding.UTF8)));

    private void Type(int document, ref int value)
    {
        var tree = Compilation.SyntaxTrees[document];
        var text = tree.GetText();
        var before = value.ToString(CultureInfo.InvariantCulture);
        var place = new TextSpan(text.ToString().IndexOf(before, StringComparison.Ordinal), before.Length);
        value++;
        var after = text.WithChanges(new TextChange(place, value.ToString(CultureInfo.InvariantCulture)));
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(after));
    }
}
