using System.Globalization;

namespace Manifests.Core.Rules.Schema;

/// <summary>The way to a value as the API server writes it in its errors: <c>spec.containers[0].ports[1].name</c>.</summary>
/// <remarks>Text is only made of it where there is something to report.</remarks>
internal sealed class FieldPath
{
    private readonly FieldPath? _parent;
    private readonly string? _key;
    private readonly int _index;
    private readonly bool _isOfMap;

    private FieldPath(FieldPath? parent, string? key, int index, bool isOfMap)
    {
        _parent = parent;
        _key = key;
        _index = index;
        _isOfMap = isOfMap;
    }

    /// <summary>The object itself.</summary>
    public static FieldPath Root { get; } = new(null, null, 0, isOfMap: false);

    /// <summary>Whether this is the object itself.</summary>
    public bool IsRoot => _parent is null;

    /// <summary>Whether this is the object itself, or one of its own fields.</summary>
    public bool IsTop => _parent is null || _parent.IsRoot;

    public FieldPath Field(string name) => new(this, name, 0, isOfMap: false);

    public FieldPath Entry(string key) => new(this, key, 0, isOfMap: true);

    public FieldPath Item(int index) => new(this, null, index, isOfMap: false);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (_parent is null)
        {
            return "";
        }

        if (_key is null)
        {
            return _parent + "[" + _index.ToString(CultureInfo.InvariantCulture) + "]";
        }

        return _isOfMap ? _parent + "[" + _key + "]" : _parent.IsRoot ? _key : _parent + "." + _key;
    }
}
