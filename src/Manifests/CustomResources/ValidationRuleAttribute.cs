using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A rule in the Common Expression Language (CEL) that the API server holds objects of a kind of your own against.</summary>
/// <remarks>Mirrors an item of <c>x-kubernetes-validations</c> of a schema. On a class, <c>self</c> is an object of the class; on a property, its value.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// [ValidationRule("self.min &lt;= self.max", Message = "min must not be above max")]
/// public sealed class Widget { public int Min { get; set; } public int Max { get; set; } }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ValidationRuleAttribute : SchemaAttribute
{
    /// <summary>A rule.</summary>
    /// <param name="rule">An expression that is true for what is valid; <c>oldSelf</c> is the value before a change. A field that <c>self</c> does not have is an error (K8S7038).</param>
    public ValidationRuleAttribute(string rule) => Rule = rule;

    /// <summary>The expression; Kubernetes' <c>rule</c>.</summary>
    [Field("x-kubernetes-validations[].rule")]
    public string Rule { get; }

    /// <summary>What is said of an object that breaks the rule; Kubernetes' <c>message</c>. Default: the API server's own words.</summary>
    [Field("x-kubernetes-validations[].message")]
    public string? Message { get; set; }

    /// <summary>An expression that makes the message; Kubernetes' <c>messageExpression</c>. Default: none.</summary>
    [Field("x-kubernetes-validations[].messageExpression")]
    public string? MessageExpression { get; set; }

    /// <summary>The reason that programs see: <c>FieldValueInvalid</c>, <c>FieldValueForbidden</c>, <c>FieldValueRequired</c> or <c>FieldValueDuplicate</c>; Kubernetes' <c>reason</c>. Default: <c>FieldValueInvalid</c>.</summary>
    [Field("x-kubernetes-validations[].reason")]
    public string? Reason { get; set; }

    /// <summary>The field that is at fault, as a path from <c>self</c>: <c>".min"</c>; Kubernetes' <c>fieldPath</c>. Default: <c>self</c>.</summary>
    [Field("x-kubernetes-validations[].fieldPath")]
    public string? FieldPath { get; set; }

    /// <summary>Whether a rule with <c>oldSelf</c> is also asked where there was nothing before; Kubernetes' <c>optionalOldSelf</c>. Default: false.</summary>
    [Field("x-kubernetes-validations[].optionalOldSelf")]
    public bool OptionalOldSelf { get; set; }
}
