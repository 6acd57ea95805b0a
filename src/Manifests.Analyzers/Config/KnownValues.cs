using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Config;

/// <summary>Values that are no constants to the compiler, but whose text is plain to see: times, addresses and the empty text.</summary>
internal static class KnownValues
{
    /// <summary>The text of an expression, or null where it is none of these.</summary>
    public static string? TextOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: var type, Name: var name } && IsSystem(type, "TimeSpan") =>
            Span(name, Numbers(call.ArgumentList, model)),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => Created(creation, model, cancellation),
        MemberAccessExpressionSyntax access => model.GetSymbolInfo(access, cancellation).Symbol switch
        {
            IFieldSymbol { Name: "Zero", ContainingType: var type } when IsSystem(type, "TimeSpan") => Text(TimeSpan.Zero),
            IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } => "",
            _ => null,
        },
        _ => null,
    };

    private static string? Created(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        var type = model.GetTypeInfo(creation, cancellation).Type;
        if (IsSystem(type, "TimeSpan"))
        {
            return Numbers(creation.ArgumentList, model) switch
            {
                [var hours, var minutes, var seconds] => Span(() => new TimeSpan((int)hours, (int)minutes, (int)seconds)),
                [var days, var hours, var minutes, var seconds] => Span(() => new TimeSpan((int)days, (int)hours, (int)minutes, (int)seconds)),
                _ => null,
            };
        }

        return (IsSystem(type, "Uri") || IsSystem(type, "Guid")) && creation.ArgumentList?.Arguments is [{ Expression: var only }]
            ? model.GetConstantValue(only, cancellation).Value as string
            : null;
    }

    private static string? Span(string method, double[]? numbers) => (method, numbers) switch
    {
        ("FromDays", [var days]) => Span(() => TimeSpan.FromTicks((long)(days * TimeSpan.TicksPerDay))),
        ("FromHours", [var hours]) => Span(() => TimeSpan.FromTicks((long)(hours * TimeSpan.TicksPerHour))),
        ("FromMinutes", [var minutes]) => Span(() => TimeSpan.FromTicks((long)(minutes * TimeSpan.TicksPerMinute))),
        ("FromSeconds", [var seconds]) => Span(() => TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))),
        ("FromMilliseconds", [var milliseconds]) => Span(() => TimeSpan.FromTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond))),
        _ => null,
    };

    private static string? Span(Func<TimeSpan> make)
    {
        try
        {
            return Text(make());
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Text(TimeSpan span) => span.ToString("c", CultureInfo.InvariantCulture);

    private static double[]? Numbers(BaseArgumentListSyntax? arguments, SemanticModel model)
    {
        var values = arguments?.Arguments.Select(argument => model.GetConstantValue(argument.Expression).Value).ToList() ?? [];
        return values.All(value => value is int or long or double or float) ? [.. values.Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture))] : null;
    }

    private static bool IsSystem(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
