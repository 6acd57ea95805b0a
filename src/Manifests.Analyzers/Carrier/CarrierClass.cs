namespace Manifests.Analyzers.Carrier;

/// <summary>The C# class that carries the YAML of one annotated class.</summary>
/// <remarks>Pipeline state, equal by content.</remarks>
/// <param name="Name">Its name, which no other has, also where case does not count.</param>
/// <param name="Hash">A number that is the same in every build, by which it finds its file among others.</param>
/// <param name="Source">Its text, as it stands in the carriers' namespace.</param>
internal sealed record CarrierClass(string Name, uint Hash, string Source);
