using System.Collections.Generic;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>For kinds whose fields depend on one another: takes out what no mark of a property says. The way back of a <c>KindReader</c>.</summary>
internal abstract class KindInverter
{
    public abstract bool Handles(string kind);

    /// <summary>Takes what it can out of <see cref="ObjectImport.Rest"/>; what it leaves, the marks of the properties may say.</summary>
    public abstract void Take(ObjectImport item);
}
