using System;

namespace Manifests.Tool.Importing.Typed;

/// <summary>A model cannot hold what an object says; the message says where.</summary>
internal sealed class NotTypedException : Exception
{
    public NotTypedException(string message)
        : base(message)
    {
    }
}
