using Manifests.Core.Output;
using Microsoft.Build.Utilities;

namespace Manifests.Build.Tasks;

/// <summary>A task whose problems become MSBuild errors with a code and a file.</summary>
public abstract class ManifestsTask : Task
{
    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (BuildProblem problem)
        {
            Log.LogError(
                subcategory: null, problem.Code, helpKeyword: null, problem.File, 0, 0, 0, 0, "{0}", PlainMessage.Of(problem.Message));
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();
}
