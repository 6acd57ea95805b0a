using System.Collections.Generic;
using System.Linq;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Formats;

/// <summary>A way to write what was found. To add one, write its file and name it in <see cref="All"/>.</summary>
internal abstract class LintFormat
{
    public static IReadOnlyList<LintFormat> All { get; } = [new TextFormat(), new JsonFormat(), new SarifFormat(), new GitHubFormat()];

    /// <summary>The name that <c>--format</c> knows it by.</summary>
    public abstract string Name { get; }

    /// <summary>Writes the result.</summary>
    public abstract void Write(LintResult result, Terminal terminal, bool withColours);

    public static LintFormat Named(string name) => All.First(format => format.Name == name);
}
