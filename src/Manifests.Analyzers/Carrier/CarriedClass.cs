using Manifests.Core.Collections;

namespace Manifests.Analyzers.Carrier;

/// <summary>The constants that carry the YAML of one annotated class.</summary>
/// <remarks>Pipeline state, equal by content.</remarks>
/// <param name="FullName">The annotated class, as a comment may name it.</param>
/// <param name="Name">A name that no other has, also where case does not count.</param>
/// <param name="Hash">A number that is the same in every build, by which it finds its file among others.</param>
/// <param name="Constants">The constants, one for each object.</param>
internal sealed record CarriedClass(string FullName, string Name, uint Hash, EquatableArray<CarriedConstant> Constants);

/// <summary>A constant that carries one object.</summary>
/// <param name="Name">Its name among those of its class.</param>
/// <param name="Literal">Its value, as C# writes it.</param>
internal sealed record CarriedConstant(string Name, string Literal);
