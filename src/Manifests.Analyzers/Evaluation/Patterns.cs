using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Whether a value fits a pattern.</summary>
internal static class Patterns
{
    public static bool Match(IPatternOperation pattern, Value value, Frame frame, Evaluator evaluator)
    {
        evaluator.Budget.Enter();
        try
        {
            return pattern switch
            {
                IDiscardPatternOperation => true,
                IConstantPatternOperation constant => IsConstant(constant, value, frame, evaluator),
                IRelationalPatternOperation relation => IsRelated(relation, value, frame, evaluator),
                INegatedPatternOperation negated => !Match(negated.Pattern, value, frame, evaluator),
                IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Match(both.LeftPattern, value, frame, evaluator) && Match(both.RightPattern, value, frame, evaluator),
                IBinaryPatternOperation either => Match(either.LeftPattern, value, frame, evaluator) || Match(either.RightPattern, value, frame, evaluator),
                ITypePatternOperation type => TypeTest.Is(value, frame.Resolve(type.MatchedType)),
                IDeclarationPatternOperation declaration => IsDeclared(declaration, value, frame),
                IRecursivePatternOperation recursive => IsMade(recursive, value, frame, evaluator),
                IListPatternOperation list => IsList(list, value, frame, evaluator),
                _ => throw evaluator.Fail(pattern, Reasons.NotSupported(pattern)),
            };
        }
        finally
        {
            evaluator.Budget.Leave();
        }
    }

    private static bool IsConstant(IConstantPatternOperation constant, Value value, Frame frame, Evaluator evaluator) =>
        Comparison.AreEqual(value, evaluator.Evaluate(constant.Value, frame));

    private static bool IsRelated(IRelationalPatternOperation relation, Value value, Frame frame, Evaluator evaluator) =>
        value is ScalarValue { Content: { } content }
        && evaluator.Evaluate(relation.Value, frame) is ScalarValue { Content: { } bound }
        && Arithmetic.Binary(relation.OperatorKind, content, bound, isChecked: false) is true;

    private static bool IsDeclared(IDeclarationPatternOperation declaration, Value value, Frame frame)
    {
        if (!declaration.MatchesNull && !TypeTest.Is(value, frame.Resolve(declaration.MatchedType!)))
        {
            return false;
        }

        Declare(declaration.DeclaredSymbol, value, frame);
        return true;
    }

    private static bool IsMade(IRecursivePatternOperation recursive, Value value, Frame frame, Evaluator evaluator)
    {
        if (value is ScalarValue { Content: null } || !TypeTest.Is(value, frame.Resolve(recursive.MatchedType)))
        {
            return false;
        }

        if (recursive.DeconstructionSubpatterns.Length > 0)
        {
            var parts = value is ObjectValue thing ? thing.Names.Select(name => thing.Find(name)!.Value).ToList() : [];
            if (parts.Count != recursive.DeconstructionSubpatterns.Length)
            {
                throw evaluator.Fail(recursive, "only tuples and records are taken apart");
            }

            return recursive.DeconstructionSubpatterns.Zip(parts, (pattern, part) => (pattern, part)).All(pair => Match(pair.pattern, pair.part, frame, evaluator));
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            if (property.Member is not IMemberReferenceOperation member
                || !Match(property.Pattern, evaluator.Members.Read(member.Member, value, [], member, frame), frame, evaluator))
            {
                return false;
            }
        }

        Declare(recursive.DeclaredSymbol, value, frame);
        return true;
    }

    private static bool IsList(IListPatternOperation list, Value value, Frame frame, Evaluator evaluator)
    {
        if (value is ScalarValue { Content: null })
        {
            return false;
        }

        var items = Sequences.ItemsOf(value);
        var slice = -1;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            slice = list.Patterns[i] is ISlicePatternOperation ? i : slice;
        }

        var fixedCount = list.Patterns.Length - (slice < 0 ? 0 : 1);
        if (slice < 0 ? items.Count != fixedCount : items.Count < fixedCount)
        {
            return false;
        }

        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var isSlice = i == slice;
            var place = slice >= 0 && i > slice ? items.Count - (list.Patterns.Length - i) : i;
            if (isSlice && ((ISlicePatternOperation)list.Patterns[i]).Pattern is { } inner
                && !Match(inner, new ListValue(items.Skip(i).Take(items.Count - fixedCount), value.Origin), frame, evaluator))
            {
                return false;
            }

            if (!isSlice && !Match(list.Patterns[i], items[place], frame, evaluator))
            {
                return false;
            }
        }

        Declare(list.DeclaredSymbol, value, frame);
        return true;
    }

    private static void Declare(ISymbol? variable, Value value, Frame frame)
    {
        if (variable is not null)
        {
            frame.Declare(variable, value);
        }
    }
}
