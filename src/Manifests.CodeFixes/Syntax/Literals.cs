using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Syntax;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A literal that says something else than an expression does, in its type; null where there is none, or where it already says that.</summary>
    public static string? InPlaceOf(ExpressionSyntax expression, string text, SemanticModel model, CancellationToken cancellation)
    {
        var constant = model.GetConstantValue(expression, cancellation);
        if (!constant.HasValue || expression.ContainsDirectives)
        {
            return null;
        }

        var slot = model.GetTypeInfo(expression, cancellation).ConvertedType;
        if (slot?.TypeKind == TypeKind.Enum)
        {
            return Member(expression, slot, text, constant.Value, model);
        }

        var takesBoth = slot?.SpecialType == SpecialType.System_Object;
        return constant.Value switch
        {
            // In a field that takes either, the quotes themselves may be the mistake: "8080" for 8080.
            string said when said == text => takesBoth ? Integer(text, slot) : null,
            string => Of(text),
            null => takesBoth || slot?.SpecialType == SpecialType.System_String ? Of(text) : null,
            bool said => bool.TryParse(text, out var truth) && truth != said ? (truth ? "true" : "false") : null,
            var said when Integer(text, slot) is { } number => number == System.Convert.ToString(said, CultureInfo.InvariantCulture) ? null : number,
            _ => takesBoth ? Of(text) : null,
        };
    }

    private static string? Integer(string text, ITypeSymbol? slot)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var fits = slot?.SpecialType switch
        {
            SpecialType.System_Int32 or SpecialType.System_Object => number is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_Int64 => true,
            _ => false,
        };
        return fits ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? Member(ExpressionSyntax expression, ITypeSymbol type, string name, object? said, SemanticModel model)
    {
        var member = type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();
        if (member is null || Equals(member.ConstantValue, said))
        {
            return null;
        }

        return expression is MemberAccessExpressionSyntax access
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(access.Expression).Symbol, type)
            ? access.Expression + "." + name
            : type.ToMinimalDisplayString(model, expression.SpanStart) + "." + name;
    }
}
