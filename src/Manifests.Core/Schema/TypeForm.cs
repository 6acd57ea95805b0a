namespace Manifests.Core.Schema;

/// <summary>What shape the values of a type have in YAML.</summary>
public enum TypeForm
{
    /// <summary>Anything at all.</summary>
    Any,

    /// <summary>Named fields, each of a type of its own.</summary>
    Object,

    /// <summary>Keys of the user's own, with values of one type.</summary>
    Map,

    /// <summary>A list of values of one type.</summary>
    List,

    /// <summary>A text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number or a text: a port or its name, a count or a share in percent.</summary>
    IntOrString,

    /// <summary>An amount such as <c>100m</c>; a bare number is one too.</summary>
    Quantity,

    /// <summary>A text in base64.</summary>
    Bytes,

    /// <summary>A date and time of day, as of RFC 3339.</summary>
    Time,
}
