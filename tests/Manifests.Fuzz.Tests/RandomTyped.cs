using System;
using System.Linq;
using System.Text;
using Manifests.Analyzers.Tests.Typed;

namespace Manifests.Fuzz.Tests;

/// <summary>Typed initialisers: all that is evaluated, put together at random, and what would never end or never fit if it were run.</summary>
internal static class RandomTyped
{
    private static readonly string[] Abysses =
    [
        "Grow(\"ab\")", "Deeper(1)", "Fill()", "Naturals().ToList()", "Naturals().Count()", "Naturals().Select(n => n * 2).Where(n => n < 0).First()", "Inside()", "Ring()", "Twins()", "Enumerable.Range(0, int.MaxValue).ToList()", "Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Count()",
        "Enumerable.Repeat(\"abc\", int.MaxValue).ToArray()", "string.Concat(Enumerable.Repeat(\"abc\", 1000000000))", "new string('x', int.MaxValue)", "new int[int.MaxValue]", "new int[-1]", "new string('x', -1)", "\"a\".PadLeft(int.MaxValue)", "\"a\".PadRight(-1)", "1.ToString(\"D999999999\")", "$\"{1:D999999999}\"", "$\"{1,2000000000}\"", "$\"{1,-2000000000}\"",
        "string.Format(\"{0,999999999}\", 1)", "string.Format(\"{9}\", 1)", "string.Format(\"{\", 1)", "1.5.ToString(\"F999999999\")", "Four.ToString(\"\\0\")", "1 / (Four - 4)", "1m / (Four - 4)", "1 % (Four - 4)", "int.MinValue / (Four - 5)", "int.MinValue % (Four - 5)", "long.MinValue / (Four - 5L)", "checked(int.MaxValue + Four)", "1 << 1000", "decimal.MaxValue * Four", "(decimal)1e300", "(int)double.NaN", "checked((int)1e30)",
        "DateTime.MaxValue.AddDays(1)", "new DateTime(0, 0, 0)", "new DateTime(long.MaxValue)", "TimeSpan.FromDays(1e300)", "TimeSpan.FromDays(double.NaN)", "new TimeSpan(long.MaxValue) + TimeSpan.FromDays(1)", "new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(99))", "new Guid(\"x\")", "new Uri(\"::\")", "new Uri(\"a\")", "Convert.FromBase64String(\"?\")", "int.Parse(\"x\")", "int.Parse(\"99999999999\")",
        "\"abc\".Substring(9)", "\"abc\".Substring(-1)", "\"abc\".Substring(1, int.MaxValue)", "\"abc\"[9]", "\"abc\"[^9]", "\"abc\"[3..1]", "\"abc\".Remove(9)", "\"abc\".Insert(9, \"x\")", "\"abc\".Replace(\"\", \"x\")", "\"abc\".Split(\"\")", "\"a\".IndexOf('a', 9)", "Words[9]", "Words[-1]", "Words[1..9]", "Words.First(w => w == \"z\")", "Words.Single()", "Words.ElementAt(9)", "new int[0].Max()", "Words.ToDictionary(w => w)", "Ages[\"nobody\"]", "new Dictionary<string, int> { { \"a\", 1 }, { \"a\", 2 } }",
        "NoText!.Length", "((string)(object)1)", "(Colour)999", "Self", "Before", "Inner.Deep.Deep", "new ResourceQuantity(\"x\")", "new ResourceQuantity(\"1e999999\")", "new ResourceQuantity(\"" + new string('9', 400) + "\")", "(ResourceQuantity)double.MaxValue.ToString()", "(IntOrString)\"\"", "double.NaN", "double.PositiveInfinity", "float.MaxValue", "decimal.MinValue", "'\\ud800'", "\"\\udc00\\ud800\"", "typeof(void)", "nameof(", "new Box { Value = }",
        string.Concat(Enumerable.Repeat("(", 3000)) + "1" + string.Concat(Enumerable.Repeat(")", 3000)), "1" + string.Concat(Enumerable.Repeat(" + Four", 3000)), "\"a\"" + string.Concat(Enumerable.Repeat(" + Sign(1)", 2000)), "Four" + string.Concat(Enumerable.Repeat(".ToString().Length", 700)), string.Concat(Enumerable.Repeat("!", 3000)) + "true", "new Box { Value = " + string.Concat(Enumerable.Repeat("new object[] { ", 400)) + "1" + string.Concat(Enumerable.Repeat(" }", 400)) + " }",
    ];

    private const string Endless = """
            static string Grow(string s) { for (;;) s += s; }
            static int Deeper(int n) => Deeper(n + 1);
            static List<int> Fill() { var all = new List<int>(); while (true) all.Add(1); }
            static IEnumerable<int> Naturals() { for (var i = 0; ; i++) yield return i; }
            static List<object> Inside() { var all = new List<object>(); all.Add(all); return all; }
            static Dictionary<string, object> Ring() { var a = new Dictionary<string, object>(); var b = new Dictionary<string, object> { ["a"] = a }; a["b"] = b; return a; }
            static object Twins() { object all = new[] { 1, 2 }; for (var i = 0; i < 60; i++) all = new[] { all, all }; return all; }
            static object Self => Self;
            static readonly object Before = After;
            static readonly object After = Before;
            class Link { public Link Deep => new Link(); public Link? Next { get; set; } = null; }
            static Link Inner => new Link();

        """;

    public static string Write(Random random)
    {
        var text = new StringBuilder(Expressions.Usings).Append(Expressions.Types).Append("public static class P\n{\n").Append(Expressions.Helpers).Append(Endless);
        for (var i = random.Next(1, 7); i > 0; i--)
        {
            text.Append(Member(random, i));
        }

        return text.Append("}\n").ToString();
    }

    private static string Member(Random random, int number)
    {
        var environment = random.Next(10) == 0 ? $"(Environment = {OddTexts.Literal(OddTexts.Pick(random))})" : "";
        var mark = random.Next(8) == 0 ? $"[Patch{environment}]" : $"[Manifest{environment}]";
        var kind = random.Next(3) == 0 ? $"Kind = {OddTexts.Literal(OddTexts.Pick(random))}, " : "";
        var version = random.Next(6) == 0 ? $"ApiVersion = {OddTexts.Literal(OddTexts.Pick(random))}, " : "";
        return $"    {mark} public static " + random.Next(8) switch
        {
            0 => $"object M{number} => {Expression(random, 0)};\n",
            1 => $"List<object> M{number}() {{ var all = new List<object>(); foreach (var x in {Expression(random, 2)}) {{ all.Add(new Box {{ Value = x }}); }} return all; }}\n",
            2 => $"V1ConfigMap M{number} => new() {{ Metadata = new() {{ Name = {OddTexts.Literal(OddTexts.Pick(random))} }}, Data = new Dictionary<string, string> {{ [{OddTexts.Literal(OddTexts.Pick(random))}] = $\"{{{Expression(random, 1)}}}\" }} }};\n",
            _ => $"Box M{number} => new() {{ {version}{kind}Value = {Expression(random, 0)} }};\n",
        };
    }

    private static string Expression(Random random, int depth)
    {
        if (random.Next(4) == 0)
        {
            return random.Pick(Abysses);
        }

        if (depth > 2 || random.Next(2) == 0)
        {
            return random.Next(6) == 0 ? OddTexts.Literal(OddTexts.Pick(random)) : Expressions.All[random.Next(Expressions.All.Count)];
        }

        var (left, right) = (Expression(random, depth + 1), Expression(random, depth + 1));
        return random.Next(9) switch
        {
            0 => $"({left}) + ({right})",
            1 => $"new object[] {{ {left}, {right} }}",
            2 => $"Four > 3 ? {left} : {right}",
            3 => $"$\"{{{left}}}-{{{right}}}\"",
            4 => $"Enumerable.Range(0, 3).Select(i => {left}).ToList()",
            5 => $"new Dictionary<string, object?> {{ [\"a\"] = {left}, [$\"{{{right}}}\"] = 1 }}",
            6 => $"new Box {{ Value = {left} }}",
            7 => $"string.Join(\",\", {left}, {right})",
            _ => $"({left}) switch {{ null => {right}, var x => x }}",
        };
    }
}
