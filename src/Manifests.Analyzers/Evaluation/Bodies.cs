using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The operations of methods and initialisers that a compilation has the source of.</summary>
/// <remarks>Each is bound once per compilation, however many members call a helper; kept no longer than the compilation.</remarks>
internal sealed class Bodies
{
    private static readonly ConditionalWeakTable<Compilation, Bodies> OfCompilations = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    private Bodies(Compilation compilation) => _compilation = compilation;

    public static Bodies Of(Compilation compilation) => OfCompilations.GetValue(compilation, static key => new Bodies(key));

    /// <summary>The body of a method, accessor or constructor; null where there is no source of one.</summary>
    public IOperation? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        return _bodies.GetOrAdd(definition, symbol => Bind(symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation), cancellation));
    }

    /// <summary>The initialiser of a field or property; null where there is none.</summary>
    public IOperation? Initializer(ISymbol member, CancellationToken cancellation) => _bodies.GetOrAdd(member.OriginalDefinition, symbol => Bind(InitializerOf(symbol, cancellation), cancellation));

    private static SyntaxNode? InitializerOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        };

    private IOperation? Bind(SyntaxNode? syntax, CancellationToken cancellation)
    {
        // A record or a class with parameters of its own declares a constructor without a body.
        if (syntax is null or TypeDeclarationSyntax or ParameterSyntax || !_compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return null;
        }

        var model = _models.GetOrAdd(syntax.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
        return model.GetOperation(syntax, cancellation);
    }
}
