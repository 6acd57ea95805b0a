using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Why something cannot be evaluated, and what would work, as the end of a sentence.</summary>
internal static class Reasons
{
    private const string WhatWorks = "; constants, initialisers, static helpers of this project and the calls in docs/typed-initialisers.md are";

    public static string NotSupported(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invalid => "it does not compile",
        OperationKind.Await => "it waits for something that only happens when the code runs",
        OperationKind.Try or OperationKind.Throw => "exceptions are not followed; decide with 'if' or a conditional",
        OperationKind.Using or OperationKind.UsingDeclaration => "resources exist only when the code runs",
        OperationKind.Lock => "locks exist only when the code runs",
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation => "'dynamic' is decided when the code runs",
        _ => "this sort of code (" + operation.Syntax.Kind().ToString() + ") is not evaluated" + WhatWorks,
    };

    public static string NoSource(ISymbol member) =>
        "the code of '" + member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "' is not part of this project, so it only runs with the app"
        + WhatWorks;

    public static string Unstable(ISymbol member) =>
        "'" + member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "' differs from run to run; write the value";

    public static string Mutable(ISymbol member) =>
        "'" + member.Name + "' can change while the code runs; make it 'const', 'readonly' or a property without a setter";

    public const string Null = "it is null here, so the code would fail when run";
}
