using System;
using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Members of .NET that are known to depend on nothing but what they are given. A class that derives from it is found by itself.</summary>
/// <remarks>
/// Computed here and not by reflection, since the compiler may run on another .NET than the app does. The names are the type's full name, a dot and the member's;
/// <c>[]</c> stands for whatever is a list, <c>{}</c> for a dictionary; constructors are <c>.ctor</c>.
/// </remarks>
internal abstract class FrameworkFamily
{
    public abstract IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members { get; }
}
