using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

/// <summary>A rule about how attributes are written: what is lost once they are read into objects.</summary>
internal abstract class UsageRule : Rule
{
    /// <summary>Looks at one class with attributes of ours, and reports what is wrong with them.</summary>
    public abstract void Check(UsageContext context);

    /// <summary>Looks at attributes of ours on the assembly, for rules that such attributes can break.</summary>
    public virtual void CheckAssembly(AttributeContext context)
    {
    }
}
