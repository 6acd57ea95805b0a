using Manifests.Analyzers.Reading;

namespace Manifests.Analyzers.Kinds;

/// <summary>What the fields of one kind's attribute cannot say, because fields depend on one another.</summary>
internal abstract class KindReader
{
    /// <summary>Whether objects of a kind are completed by this reader.</summary>
    public abstract bool Reads(string kind);

    /// <summary>Completes an object whose fields and parts are written.</summary>
    public abstract void Complete(ObjectDraft draft);
}
