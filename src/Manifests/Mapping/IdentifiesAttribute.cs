using System;

namespace Manifests.Mapping;

/// <summary>The property tells several attributes of a kind on one class apart, and no one field holds it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdentifiesAttribute : Attribute;
