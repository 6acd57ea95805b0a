using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>How a value differs from what its schema asks for.</summary>
internal enum SchemaProblemKind
{
    UnknownField,
    WrongType,
    Missing,
    Unsupported,
    OutOfBounds,
    TooManyAlternatives,
    NoAlternative,

    /// <summary>A field that not every version of Kubernetes keeps: a problem of those that are older than it.</summary>
    NotAlwaysKept,
}

/// <summary>A place where an object differs from its schema.</summary>
/// <param name="Kind">How.</param>
/// <param name="Path">The way to the value, or to where it should be.</param>
/// <param name="Origin">Where to report it.</param>
/// <param name="Type">The value's type; of a field that is unknown, or not always kept, that of the object that it is written in.</param>
/// <param name="Name">The name of the field.</param>
/// <param name="Value">The value; null where it is missing.</param>
internal sealed record SchemaProblem(SchemaProblemKind Kind, FieldPath Path, Origin? Origin, TypeSchema Type, string Name, Node? Value);
