using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ExpressionIsEvaluableTests
{
    [Theory]
    [InlineData("System.Environment.MachineName", "'Environment.MachineName' differs from run to run; write the value")]
    [InlineData("System.DateTime.Now.ToString()", "'DateTime.Now' differs from run to run; write the value", "System.DateTime.Now")]
    [InlineData("System.Guid.NewGuid().ToString()", "'Guid.NewGuid()' differs from run to run; write the value", "System.Guid.NewGuid()")]
    [InlineData("typeof(P).Assembly.FullName", "the code of 'Type.Assembly' is not part of this project, so it only runs with the app; constants, initialisers, static helpers of this project and the calls in docs/typed-initialisers.md are", "typeof(P).Assembly")]
    [InlineData("Missing!.ToString()", "it is null here, so the code would fail when run")]
    [InlineData("Mutable", "'Mutable' can change while the code runs; make it 'const', 'readonly' or a property without a setter")]
    [InlineData("Waits().Result", "an async method only ends when the code runs; make it synchronous", "Waits()")]
    [InlineData("(1 / Zero).ToString()", "it divides by zero", "1 / Zero")]
    [InlineData("checked(int.Parse(\"2147483647\") + 1).ToString()", "the result is too large for its type", "int.Parse(\"2147483647\") + 1")]
    [InlineData("new[] { \"a\" }[Zero + 1]", "there is no item 1 in what has 1 items")]
    [InlineData("(Zero switch { 1 => \"a\" })", "no case of the 'switch' fits", "Zero")]
    [InlineData("new string('a', int.MaxValue)", "the text gets longer than 1,000,000 characters, more than a cluster stores of an object")]
    [InlineData("1.ToString(\"D999999999\")", "the format 'D999999999' is too long")]
    [InlineData("System.Linq.Enumerable.Range(0, int.MaxValue).Count().ToString()", "it takes more than 200,000 steps, as a loop or recursion without end does; build it with fewer", "System.Linq.Enumerable.Range(0, int.MaxValue)")]
    public Task Expression_Triggers(string expression, string reason, string? at = null)
    {
        var place = at ?? expression;
        var marked = expression.Replace(place, "{|#0:" + place + "|}", System.StringComparison.Ordinal);
        var shown = place.Length > 60 ? place[..60] + "…" : place;
        return RuleVerifier.Reports("K8S1002", $"'{shown}' cannot be evaluated at compile time: {reason}", Source(marked));
    }

    // Code of the same class is pointed at where it is wrong, not where it is called.
    [Theory]
    [InlineData("static string Get() => {|#0:throw new System.Exception()|};", "exceptions are not followed; decide with 'if' or a conditional")]
    [InlineData("static string Get(int depth = 0) => {|#0:Get(depth + 1)|};", "more than 60 calls lie in one another, as in a recursion without end; use a loop, or end the recursion earlier")]
    [InlineData("static string Get() { {|#0:while (true) { }|} }", "it takes more than 200,000 steps, as a loop or recursion without end does; build it with fewer")]
    [InlineData("static string Get() { {|#0:for (var i = 0; i < 60_000; i++) { }|} return \"a\"; }", "it takes more than 200,000 steps, as a loop or recursion without end does; build it with fewer")]
    [InlineData("static string Get() { var text = \"ab\"; while (true) { {|#0:text += text|}; } }", "the text gets longer than 1,000,000 characters, more than a cluster stores of an object")]
    [InlineData("static string Get() { var x = 0; return {|#0:System.Threading.Interlocked.Increment(ref x)|}.ToString(); }", "'ref' and 'out' arguments are not evaluated; return the value instead", "ref x")]
    [InlineData("static string Get() { try { return \"a\"; } finally { } }", "exceptions are not followed; decide with 'if' or a conditional", "try { return \"a\"; } finally { }")]
    [InlineData("static string Get() { dynamic d = 1; return {|#0:d.ToString()|}; }", "'dynamic' is decided when the code runs")]
    public Task Helper_Triggers(string helper, string reason, string? at = null)
    {
        var plain = helper.Replace("{|#0:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal);
        var marked = at is null ? helper : plain.Replace(at, "{|#0:" + at + "|}", System.StringComparison.Ordinal);
        var start = marked.IndexOf("{|#0:", System.StringComparison.Ordinal) + 5;
        var place = marked[start..marked.IndexOf("|}", start, System.StringComparison.Ordinal)];
        return RuleVerifier.Reports("K8S1002", $"'{place}' cannot be evaluated at compile time: {reason}", Source("Get()", marked));
    }

    [Fact]
    public Task EveryMistakeOfAnObject_Triggers() => RuleVerifier.Verify("""
        using System; using System.Collections.Generic; using k8s.Models;
        public static class P
        {
            [Manifest] public static V1ConfigMap Map => new()
            {
                Metadata = new() { Name = {|K8S1002:Environment.MachineName|}, Labels = new Dictionary<string, string> { ["a"] = {|K8S1002:Environment.UserName|} } },
                Data = new Dictionary<string, string> { ["a"] = "b", ["c"] = {|K8S1002:Environment.NewLine|} },
            };
        }
        """);

    [Fact]
    public Task MistakeInAHelperElsewhere_TriggersAtTheCall() => RuleVerifier.Verify("""
        using System; using k8s.Models;
        public static class P { [Manifest] public static V1ConfigMap Map => {|K8S1002:Team.Map()|}; }
        public static class Team { public static V1ConfigMap Map() => new() { Metadata = new() { Name = Environment.MachineName } }; }
        """);

    [Fact]
    public Task WhatIsKnown_DoesNotTrigger() => RuleVerifier.Verify(Source("string.Join(\"-\", new[] { \"a\", \"b\" })"));

    private static string Source(string expression, string helper = "") => $$"""
        using System.Linq; using System.Collections.Generic; using System.Threading.Tasks; using k8s.Models;
        public static class P
        {
            [Manifest] public static V1ConfigMap Map => new() { Metadata = new() { Name = "map" }, Data = new Dictionary<string, string> { ["key"] = {{expression}} } };
            static string? Missing => null;
            static string Mutable = "a";
            static int Zero => 0;
            static async Task<string> Waits() { await Task.Yield(); return "a"; }
            {{helper}}
        }
        """;
}
