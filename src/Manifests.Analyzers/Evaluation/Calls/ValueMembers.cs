using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Analyzers.Evaluation.Models;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Reading;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Numbers, characters, bytes, and what all values have.</summary>
internal sealed class ValueMembers : FrameworkFamily
{
    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        ("System.Object.ToString", ToText),
        ("System.Enum.ToString", ToText),
        ("System.Object.Equals", site => site.Result(site.Instance is null ? Comparison.AreEqual(site[0], site[1]) : Comparison.AreEqual(site.Instance, site[0]))),
        ("System.Nullable.HasValue", site => site.Result(site.Instance is not ScalarValue { Content: null })),
        ("System.Nullable.Value", site => site.Instance is ScalarValue { Content: null } ? throw new NotEvaluableException(Reasons.Null) : site.Instance!),
        ("System.Nullable.GetValueOrDefault", site => site.Instance is not ScalarValue { Content: null } ? site.Instance! : site.Count > 0 ? site[0] : site.Default(site.ResultType!)),
        ("System.Type.Name", site => site.Result(((TypeValue)site.Instance!).Type.MetadataName)),
        ("System.Type.FullName", site => site.Result(TypeKeys.Of(((TypeValue)site.Instance!).Type))),
        ("System.Type.Namespace", site => site.Result(((TypeValue)site.Instance!).Type.ContainingNamespace.ToDisplayString())),
        ("System.Char.IsDigit", site => site.Result(char.IsDigit(site.Get<char>(0)))),
        ("System.Char.IsLetter", site => site.Result(char.IsLetter(site.Get<char>(0)))),
        ("System.Char.IsLetterOrDigit", site => site.Result(char.IsLetterOrDigit(site.Get<char>(0)))),
        ("System.Char.IsUpper", site => site.Result(char.IsUpper(site.Get<char>(0)))),
        ("System.Char.IsLower", site => site.Result(char.IsLower(site.Get<char>(0)))),
        ("System.Char.ToLowerInvariant", site => site.Result(char.ToLowerInvariant(site.Get<char>(0)))),
        ("System.Char.ToUpperInvariant", site => site.Result(char.ToUpperInvariant(site.Get<char>(0)))),
        ("System.Int32.Parse", site => site.Result(Parse(site, text => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture)))),
        ("System.Int64.Parse", site => site.Result(Parse(site, text => long.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture)))),
        ("System.Double.Parse", site => site.Result(Parse(site, text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)))),
        ("System.Boolean.Parse", site => site.Result(Parse(site, text => bool.Parse(text)))),
        ("System.Convert.ToBase64String", site => site.Result(Convert.ToBase64String(Bytes.Of(site[0])))),
        ("System.Convert.FromBase64String", site => site.List(Bytes.ToItems(Parse(site, Convert.FromBase64String)))),
        ("System.Convert.ToInt32", site => site.Result(Changed(site, typeof(int)))),
        ("System.Convert.ToInt64", site => site.Result(Changed(site, typeof(long)))),
        ("System.Convert.ToDouble", site => site.Result(Changed(site, typeof(double)))),
        ("System.Convert.ToString", site => site.Result(site.TextOf(site[0]))),
        ("System.Convert.ToHexString", site => site.Result(string.Concat(Bytes.Of(site[0]).Select(part => part.ToString("X2", CultureInfo.InvariantCulture))))),
        ("System.Text.Encoding.UTF8", site => site.Result(Encoding.UTF8)),
        ("System.Text.Encoding.ASCII", site => site.Result(Encoding.ASCII)),
        ("System.Text.Encoding.GetBytes", site => site.List(Bytes.ToItems(((Encoding)site.This).GetBytes(LineEnds.Normal(site.Text(0)))))),
        ("System.Text.Encoding.GetString", site => site.Result(((Encoding)site.This).GetString(Bytes.Of(site[0])))),
        ("System.Globalization.CultureInfo.InvariantCulture", site => site.Result(CultureInfo.InvariantCulture)),
        ("System.FormattableString.Invariant", site => site[0]),
        ("System.Math.Min", site => Comparison.Order(site[0], site[1]) <= 0 ? site[0] : site[1]),
        ("System.Math.Max", site => Comparison.Order(site[0], site[1]) >= 0 ? site[0] : site[1]),
        ("System.Math.Clamp", site => Comparison.Order(site[0], site[1]) < 0 ? site[1] : Comparison.Order(site[0], site[2]) > 0 ? site[2] : site[0]),
        ("System.Math.Abs", site => site.Result(Arithmetic.Binary(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.LessThan, site.Content(0)!, Zero(site.Content(0)!), true) is true ? Arithmetic.Unary(Microsoft.CodeAnalysis.Operations.UnaryOperatorKind.Minus, site.Content(0)!, isChecked: true) : site.Content(0))),
        ("System.Math.Ceiling", site => site.Result(site.Is<decimal>(0) ? Math.Ceiling(site.Get<decimal>(0)) : Math.Ceiling(site.Double(0)))),
        ("System.Math.Floor", site => site.Result(site.Is<decimal>(0) ? Math.Floor(site.Get<decimal>(0)) : Math.Floor(site.Double(0)))),
        ("System.Math.Round", site => site.Result(site.Count > 1 ? throw site.Unsupported() : site.Is<decimal>(0) ? Math.Round(site.Get<decimal>(0)) : Math.Round(site.Double(0)))),
        ("System.Math.Pow", site => site.Result(Math.Pow(site.Double(0), site.Double(1)))),
        ("System.Math.Sqrt", site => site.Result(Math.Sqrt(site.Double(0)))),
        ("System.Uri..ctor", site => site.Result(Parse(site, text => new Uri(text, UriKind.RelativeOrAbsolute)))),
        ("System.Guid..ctor", site => site.Result(Parse(site, text => new Guid(text)))),
        ("System.Guid.Empty", site => site.Result(Guid.Empty)),
        ("System.Index..ctor", site => site.Result(new Indexing.Place(site.Get<int>(0), site.Count > 1 && site.Get<bool>(1)))),
        ("k8s.Models.ResourceQuantity..ctor", Quantity),
        ("k8s.Models.ResourceQuantity.ToString", site => site.Result(site.This)),
        ("k8s.Models.ResourceQuantity.CanonicalizeString", site => site.Count == 0 ? site.Result(site.This) : throw site.Unsupported()),
        ("k8s.Models.IntOrString.Value", site => site.Result(site.This)),
        ("k8s.Models.IntOrString.ToString", site => site.Result(site.This)),
        ("k8s.Models.IntstrIntOrString.Value", site => site.Result(site.This)),
        ("k8s.Models.IntstrIntOrString..ctor", site => new ScalarValue(site.Text(0), site.ResultType, site[0].Origin)),
        ("k8s.Models.IntOrString..ctor", site => site.Count == 1 ? new ScalarValue(site.Text(0), site.ResultType, site[0].Origin) : throw site.Unsupported()),
    ];

    private static Value ToText(CallSite site) => site.Instance is ScalarValue { Content: null }
        ? throw new NotEvaluableException(Reasons.Null)
        : site.Result(site.TextOf(site.Instance!, site.Count > 0 && site.Is<string>(0) ? site.Text(0) : null));

    private static object Zero(object number) => Convert.ChangeType(0, number.GetType(), CultureInfo.InvariantCulture);

    private static T Parse<T>(CallSite site, Func<string, T> parse)
    {
        try
        {
            return site.Count > 1 && site[1] is not ScalarValue { Content: IFormatProvider or null } ? throw site.Unsupported() : parse(site.Text(0));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new NotEvaluableException("'" + site.Text(0) + "' cannot be read as such a value, so the code would fail when run");
        }
    }

    private static object Changed(CallSite site, Type type)
    {
        try
        {
            return Convert.ChangeType(site.Content(0), type, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw new NotEvaluableException("the value cannot be read as a number, so the code would fail when run");
        }
    }

    private static Value Quantity(CallSite site)
    {
        if (site.Count == 1)
        {
            return new ScalarValue(Quantities.Canonical(site.Text(0)), site.ResultType, site[0].Origin);
        }

        return site.Is<int>(1) && site.Get<int>(1) == 0 && site.Is<int>(2)
            ? new ScalarValue(Quantities.Canonical(site.Get<decimal>(0), (QuantityFormat)site.Get<int>(2)), site.ResultType, site[0].Origin)
            : throw site.Unsupported();
    }
}
