using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Expressions by the family of operations that they are about.</summary>
internal static class Expressions
{
    public const string Usings = """
        using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Text; using k8s.Models; using Manifests; using static Helpers;

        """;

    public const string Helpers = """
            const int Five = 5;
            static int Four => 4;
            static int? Nothing => null;
            static string? NoText => null;
            static readonly string[] Words = ["b", "a", "c", "a"];
            static readonly Dictionary<string, int> Ages = new() { ["bob"] = 41, ["ann"] = 7 };
            static DateTime Day => new(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc);
            static string Sign(int number) { if (number < 0) { return "minus"; } else if (number == 0) { return "zero"; } return "plus"; }
            static int Loop() { var sum = 0; for (var i = 0; i < 10; i++) { if (i == 3) continue; if (i == 7) break; sum += i; } return sum; }
            static int Until() { var n = 1; while (n < 100) n *= 3; do { n--; } while (n > 90); return n; }
            static List<string> Collect() { var all = new List<string>(); foreach (var (key, value) in Ages) { all.Add(key + value); } foreach (var word in Words) all.Insert(0, word); return all; }
            static IEnumerable<int> Squares(int count) { for (var i = 0; i < count; i++) { if (i == 4) yield break; yield return i * i; } }
            static string Choose(object value) { switch (value) { case int n when n > 3: return "big"; case int: return "int"; case "a" or "b": return "letter"; case null: return "null"; default: return "other"; } }
            static int Local(int x) { int Twice(int y) => y * 2; var total = 0; total += Twice(x); (var a, var b) = (total, x); (a, b) = (b, a); return a * 100 + b; }
            static T Made<T>() where T : new() => new T();
            static T Pick<T>(params T[] items) => items[^1];
            static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
            static List<Func<int>> Closures() { var all = new List<Func<int>>(); foreach (var i in new[] { 1, 2, 3 }) all.Add(() => i * 10); return all; }
            static string Later() { string text; if (Four > 3) text = "yes"; else text = "no"; return text; }

        """;

    public const string Types = """
        public class Box { public string ApiVersion { get; set; } = "example.com/v1"; public string Kind { get; set; } = "Box"; public object? Value { get; set; } }
        public record Person(string Name, int Age = 3) { public string? Note { get; init; } public string Title => Name + "!"; public List<string> Tags { get; } = ["t"]; }
        public class Shape { public virtual string Name => "shape"; public int Size { get; set; } = 2; public virtual string Say(string how) => how + Name; }
        public class Circle : Shape { public Circle(int radius) : this(radius, "r") { } public Circle(int radius, string unit) { Radius = radius + unit; Size *= radius; } public string Radius { get; } public override string Name => "circle"; public override string Say(string how) => "circle says " + base.Say(how); }
        public class Point(int x, int y) { public int Sum => x + y; public int X { get; } = x; }
        public enum Colour { Red, Green = 5, Blue }
        [Flags] public enum Rights { None, Read = 1, Write = 2 }
        public struct Money { public Money(decimal amount) { Amount = amount; } public decimal Amount { get; set; } public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount); public static implicit operator Money(int amount) => new(amount); }
        public static class Helpers { public static string Shout(this string text, string end = "!") => text.ToUpperInvariant() + end; public static string Shout2(string text) => text + "!!"; public static string Names(params IEnumerable<string> names) => string.Join("+", names); }

        """;

    private static readonly string[] Literals = ["1", "\"text\"", "1.5", "1.10m", "2.5f", "true", "'c'", "null", "-7L", "4000000000u", "\"\"\"\nraw \"text\"\n\"\"\"", "@\"c:\\x\"", "nameof(P.Sign)", "typeof(Person).Name", "typeof(List<int>).Name", "default(int)", "default(string)", "0.1 + 0.2", "1e21", "1234567890123456789L"];

    private static readonly string[] Arithmetic =
    [
        "Five * Four - 3", "Four / 3", "-Four / 3", "Four % 3", "-Four % 3", "Four / 3.0", "Four << 2", "-16 >> 2", "-Four >>> 28", "~Four", "Four & 6", "Four | 3", "Four ^ 5", "+Four", "-Four",
        "unchecked(int.MaxValue * Four)", "unchecked((byte)(Four + 300))", "unchecked((int)(Four + 3000000000L))", "(int)(Four * 1.7)", "(long)(Four * -1.7m)", "(double)Four / 7", "0.1m * Four", "1.10m + Four", "(float)Four / 3", "(char)(Four + 61)", "'a' + Four", "(short)Four",
        "(uint)Four - 1", "(ulong)Four * 2", "Four > 3", "Four >= 4.5", "Four == 4", "Four != 4", "Four < 3 || Five > 4", "!(Four < 3) && true", "Four > 3 ? \"yes\" : \"no\"", "true ^ (Four > 3)", "Nothing + 1", "Nothing > 1", "Nothing == null", "Nothing ?? 9", "Nothing.HasValue", "Nothing.GetValueOrDefault(3)",
        "((int?)Four).Value", "Day + TimeSpan.FromDays(1)", "(Day - new DateTime(2024, 2, 28, 1, 2, 3, DateTimeKind.Utc)).TotalHours", "Day < DateTime.UnixEpoch", "Math.Max(Four, 9)", "Math.Min(2.5, Four)", "Math.Abs(-Four)", "Math.Ceiling(Four / 3.0)", "Math.Clamp(Four, 5, 9)", "Math.Floor(Four / 3m)", "Math.Round(Four / 3.0)",
    ];

    private static readonly string[] Texts =
    [
        "\"a\" + Four", "\"a\" + 'b' + 1.5 + true + null", "$\"{Four}-{Five:D3}-{\"x\",4}|{\"y\",-3}|{1.5}\"", "$\"{Day:yyyy-MM-dd}\"", "$\"{{{Four}}}\"", "$\"{Colour.Green} {Rights.Read | Rights.Write}\"", "string.Format(\"{0}-{1:D2}-{0,3}\", Four, Five)", "string.Format(CultureInfo.InvariantCulture, \"{0:F2}\", 1.5)",
        "string.Join(\",\", Words)", "string.Join('-', 1, 2, 3)", "string.Join(\", \", \"a\", \"b\")", "string.Concat(Words)", "string.Concat(\"a\", 1, 'c')", "\"a-b\".Replace(\"-\", \"+\")", "\"a-b\".Replace('-', '+')", "\"Ab\".ToLowerInvariant()", "\"Ab\".ToUpperInvariant()", "\" a \".Trim()", "\"xax\".Trim('x')", "\"xax\".TrimStart('x')", "\"xax\".TrimEnd('x')",
        "\"abc\".Substring(1)", "\"abc\".Substring(1, 1)", "\"abc\"[1]", "\"abc\"[^1]", "\"abc\"[1..]", "\"abc\"[..^1]", "\"abc\".Length", "\"abc\".Contains('b')", "\"abc\".Contains(\"bc\")", "\"abc\".StartsWith(\"ab\")", "\"abc\".StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase)", "\"abc\".EndsWith('c')", "\"abc\".IndexOf('c')", "\"abcab\".LastIndexOf(\"ab\")",
        "\"a,b,,c\".Split(',')", "\"a,b,,c\".Split(',', StringSplitOptions.RemoveEmptyEntries)", "\"a b  c\".Split()", "\"a--b\".Split(\"--\")", "\"a\".PadLeft(3, '0')", "\"a\".PadRight(3)", "\"abc\".Insert(1, \"x\")", "\"abc\".Remove(1)", "\"abc\".Remove(1, 1)", "string.IsNullOrEmpty(NoText)", "string.IsNullOrWhiteSpace(\" \")", "string.Empty", "new string('x', 3)", "\"abc\".ToCharArray()", "\"a\" == \"A\".ToLowerInvariant()",
        "string.Equals(\"a\", \"A\", StringComparison.OrdinalIgnoreCase)", "\"a\".Equals(\"a\")", "Four.ToString()", "Four.ToString(\"D3\")", "1.5.ToString(CultureInfo.InvariantCulture)", "true.ToString()", "Colour.Blue.ToString()", "Convert.ToBase64String(Encoding.UTF8.GetBytes(\"häh\"))", "Encoding.UTF8.GetString(Convert.FromBase64String(\"YQ==\"))", "int.Parse(\"12\") + 1", "Convert.ToInt32(\"12\")", "NoText?.Length", "\"ab\"?.Length", "NoText ?? \"none\"",
        "FormattableString.Invariant($\"{Four}\")", "\"abc\".Shout()", "\"abc\".Shout(end: \"?\")", "Helpers.Names(\"a\", \"b\")", "\"a\\r\\nb\".ReplaceLineEndings(\"\\n\")", "string.CompareOrdinal(\"a\", \"b\") < 0", "Convert.ToHexString(new byte[] { 1, 255 })", "char.IsDigit('1')", "\"abc\".Select(c => (char)(c + 1)).ToArray()",
    ];

    private static readonly string[] Collections =
    [
        "new[] { 1, Four }", "new int[3]", "new List<int> { 1, 2 }", "new List<string>(Words)", "new int[] { 1, 2, 3 }[1..]", "(int[])[1, ..Squares(3), 9]", "(List<string>)[]", "(string[])[..Words, \"z\"]", "new HashSet<string>(Words)", "new HashSet<string> { \"a\", \"a\" }",
        "new Dictionary<string, int> { [\"b\"] = 1, [\"a\"] = 2 }", "new Dictionary<string, int> { { \"b\", 1 }, { \"a\", 2 } }", "new Dictionary<string, int>(Ages)", "Ages[\"bob\"]", "Ages.ContainsKey(\"x\")", "Ages.Count", "Ages.Keys", "Ages.Values.Sum()", "Ages.GetValueOrDefault(\"x\", 5)", "Ages.Select(pair => pair.Key + pair.Value)", "Words.Length", "Words[1]", "Words[^1]", "Words.Contains(\"c\")", "Array.Empty<int>()", "new byte[] { 1, 2, 3 }", "new Dictionary<int, string> { [1] = \"a\" }",
        "new Dictionary<string, object?> { [\"a\"] = 1, [\"b\"] = null, [\"c\"] = new[] { 1.5 } }", "new object?[] { 1, \"a\", null, true }", "new List<int>()", "new Dictionary<string, string>()",
    ];

    private static readonly string[] Queries =
    [
        "Words.Select(word => word + \"!\")", "Words.Select((word, i) => word + i).ToList()", "Words.Where(word => word != \"a\").ToArray()", "Words.Distinct()", "Words.OrderBy(word => word)", "Words.OrderByDescending(word => word)", "Words.Order()", "Words.Reverse<string>()", "Words.Append(\"z\").Prepend(\"y\")", "Words.Concat([\"q\"])", "Words.Skip(1).Take(2)", "Words.Any()", "Words.Any(word => word == \"c\")", "Words.All(word => word.Length == 1)",
        "Words.Count(word => word == \"a\")", "Words.First()", "Words.First(word => word == \"c\")", "Words.FirstOrDefault(word => word == \"q\")", "Words.Last()", "Words.Single(word => word == \"c\")", "Enumerable.Range(1, 3).Sum()", "Enumerable.Range(1, 3).Select(i => i * 0.5).Sum()", "Enumerable.Range(1, 3).Max()", "Words.Min(word => word.Length)", "Enumerable.Repeat(\"a\", 2)", "Words.Distinct().ToDictionary(word => word, word => word.Length)", "Words.Distinct().ToDictionary(word => word)", "Words.SelectMany(word => new[] { word, word })", "Words.Zip([1, 2], (word, n) => word + n)", "Words.Aggregate((a, b) => a + b)",
        "Words.Aggregate(\"x\", (a, b) => a + b)", "Words.Except([\"a\"])", "Words.Union([\"q\"])", "Words.TakeWhile(word => word != \"c\")", "from word in Words where word != \"b\" orderby word select word + 1", "from word in Words from n in new[] { 1, 2 } select word + n", "from word in Words let twice = word + word where twice != \"bb\" select twice", "Words.ToHashSet().Count", "new object[] { 1, \"a\", 2 }.OfType<int>()", "Squares(6)", "Words.Select(Helpers.Shout2)", "Words.Select(word => word.Shout())", "Words.DistinctBy(word => word.Length).Count()", "Words.SequenceEqual(Words)", "Enumerable.Empty<int>()",
    ];

    private static readonly string[] Objects =
    [
        "new Person(\"ann\")", "new Person(\"ann\", 4) { Note = \"n\" }", "new Person(\"ann\") with { Age = 9 }", "new Person(Age: 5, Name: \"bob\").Name", "new Person(\"a\") == new Person(\"a\") with { Note = \"x\" }", "new Circle(3)", "new Circle(3).Say(\"I am \")", "((Shape)new Circle(3)).Name", "new Shape { Size = 7 }", "new Point(1, 2)", "new Point(1, 2).Sum", "new { A = 1, b = \"x\" }", "new { Four, Text = \"a\" }.Text", "(1, \"a\").Item2", "(Left: 1, Right: 2).Right", "(1, 2) == (1, 2)",
        "new Money(1.5m) + 2", "Made<Shape>()", "Pick(1, 2, 3)", "Pick<object>(\"a\", Four)", "Colour.Green", "(Colour)6", "(int)Colour.Green", "Rights.Read | Rights.Write", "Colour.Red == Colour.Red", "new Person(\"a\") { Tags = { \"x\", \"y\" } }", "new Circle(2) is Shape { Size: > 3 }", "new Shape() as Circle == null", "(object)new Circle(1) is Circle { Radius: var radius } ? radius : \"\"",
        "Day", "Day.AddDays(1)", "new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))", "TimeSpan.FromMinutes(90)", "new TimeSpan(1, 2, 3)", "TimeSpan.FromSeconds(1.5)", "new Uri(\"http://example.com/a\")", "new Guid(\"00000000-0000-0000-0000-000000000001\")",
    ];

    private static readonly string[] Control =
    [
        "Sign(-Four)", "Sign(0)", "Sign(Four)", "Loop()", "Until()", "Collect()", "Choose(Four)", "Choose(2)", "Choose(\"b\")", "Choose(1.5)", "Local(3)", "Factorial(5)", "Closures().Select(f => f()).ToList()", "Later()", "Four switch { 1 => \"one\", > 3 and < 9 => \"some\", _ => \"many\" }", "(Four, Five) switch { (4, var b) => b, _ => 0 }", "Words switch { [\"b\", .., var last] => last, _ => \"\" }", "\"x\" is \"a\" or \"x\"", "NoText is null", "NoText is not null", "Nothing is { } n ? n : -1", "new Func<int, int>(x => x + Four)(1)", "((Func<string>)(() => \"f\"))()",
    ];

    private static readonly string[] Models =
    [
        "(IntOrString)80", "(IntOrString)\"http\"", "(IntOrString)\"80\"", "(IntOrString)\"25%\"", "(ResourceQuantity)\"100m\"", "new ResourceQuantity(\"0.5\")", "new ResourceQuantity(\"1.5Gi\")", "new ResourceQuantity(\"1024Mi\")", "new ResourceQuantity(\"1000\")", "new ResourceQuantity(\"1e3\")", "new ResourceQuantity(\"12e6\")", "new ResourceQuantity(\"0.1m\")", "new ResourceQuantity(\"1E\")", "new ResourceQuantity(\"0\")", "new ResourceQuantity(\"1023\")", "new ResourceQuantity(\"1536Ki\")", "new ResourceQuantity(\"1.5Ki\")", "new ResourceQuantity(\"0.1Ki\")", "new ResourceQuantity(\" 2 \")", "new ResourceQuantity(\"64M\")", "new ResourceQuantity(\"1500e-3\")",
        "new ResourceQuantity(1.5m, 0, ResourceQuantity.SuffixFormat.DecimalSI)", "new ResourceQuantity(2048m, 0, ResourceQuantity.SuffixFormat.BinarySI)", "new ResourceQuantity(12000m, 0, ResourceQuantity.SuffixFormat.DecimalExponent)", "(ResourceQuantity)1.5m", "new V1ServicePort { Port = 80, TargetPort = 8080 }", "new V1ServicePort { TargetPort = \"http\" }", "new V1Secret { Data = new Dictionary<string, byte[]> { [\"a\"] = Encoding.UTF8.GetBytes(\"x\"), [\"b\"] = [] } }", "new V1ObjectMeta { CreationTimestamp = Day, Finalizers = [], Labels = new Dictionary<string, string>() }", "new V1JSONSchemaProps { DefaultProperty = 5, EnumProperty = [1, \"a\", null!], RefProperty = \"#\", Maximum = 1.5, Minimum = 2 }",
        "new V1Container { Ports = [new() { ContainerPort = 80 }] } with { Name = \"a\" }", "new V1PodSpec { Containers = new[] { new V1Container { Name = \"a\" } }.Append(new() { Name = \"b\" }).ToList() }", "new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"b\"] = \"1\", [\"a\"] = null! } }",
        "new V1Deployment { Metadata = new() { Name = \"a\" }, Spec = new() { Template = new() { Spec = new() { NodeSelector = new Dictionary<string, string> { [\"x\"] = \"y\" } } } } }.Spec.Template.Spec.NodeSelector[\"x\"]", "V1Deployment.KubeKind", "new V1Container() { Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { { \"cpu\", \"1\" } } } }",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Literals.Concat(Arithmetic).Concat(Texts).Concat(Collections).Concat(Queries).Concat(Objects).Concat(Control).Concat(Models).Distinct()];
}
