using System;
using System.Threading;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

/// <summary>A rule about compiled assemblies that a project refers to, and about its own as others will see it.</summary>
/// <remarks>A compiled assembly has no place in the source, so what is wrong with it can only be said of the compilation as a whole.</remarks>
internal abstract class AssemblyRule : Rule
{
    /// <summary>Looks at one assembly, and reports what is wrong with it: at a place in the source, or at none.</summary>
    public abstract void Check(IAssemblySymbol assembly, Action<Finding> report, CancellationToken cancellation);
}
