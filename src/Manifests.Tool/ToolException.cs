using System;

namespace Manifests.Tool;

/// <summary>Something that the user can mend, said in one sentence; it ends the command.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(string message)
        : base(message)
    {
    }

    public ToolException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
