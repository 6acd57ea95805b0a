using System;

namespace Manifests.Core.Tree;

/// <summary>One value of a Kubernetes object, which knows where it was written.</summary>
/// <remarks>
/// Two nodes are equal when their content is, wherever they were written: the generator keeps trees between
/// keystrokes, and moving a class down a line must not count as a change. A reader fills a tree and then
/// freezes it; from then on it is shared between threads and never changes.
/// </remarks>
public abstract class Node : IEquatable<Node>
{
    private int _hash;

    private protected Node(Origin? origin) => Origin = origin;

    /// <summary>Where the value was written, or null where a reader supplied it.</summary>
    public Origin? Origin { get; }

    /// <summary>Whether the tree below this node can no longer change.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>A copy that can be changed, with the same origins.</summary>
    public abstract Node Clone();

    /// <summary>A copy that can be changed, of which every node says it was written at one place.</summary>
    public abstract Node CloneAt(Origin? origin);

    /// <inheritdoc/>
    public bool Equals(Node? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null
            && GetType() == other.GetType()
            && !(IsFrozen && other.IsFrozen && GetHashCode() != other.GetHashCode())
            && ContentEquals(other);
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Node);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        if (!IsFrozen)
        {
            return ContentHash();
        }

        if (_hash == 0)
        {
            // 0 means "not computed"; a content that really hashes to 0 is computed each time, which is harmless.
            _hash = ContentHash();
        }

        return _hash;
    }

    /// <summary>Ends the building of the tree below this node.</summary>
    public void Freeze()
    {
        if (!IsFrozen)
        {
            FreezeChildren();
            IsFrozen = true;
        }
    }

    private protected abstract bool ContentEquals(Node other);

    private protected abstract int ContentHash();

    private protected virtual void FreezeChildren()
    {
    }

    private protected void EnsureNotFrozen()
    {
        if (IsFrozen)
        {
            throw new InvalidOperationException("The tree is frozen: clone the node to change it.");
        }
    }

    private protected static int Combine(int left, int right) => unchecked((left * 31) + right);
}
