using System;
using System.Collections.Generic;
using System.Globalization;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>One use of a member of .NET, with what it was given.</summary>
internal sealed class CallSite
{
    private readonly Evaluator _evaluator;
    private readonly IOperation _at;
    private readonly Frame _frame;

    public CallSite(Evaluator evaluator, ISymbol member, Value? instance, IReadOnlyList<Value> arguments, IOperation at, Frame frame)
    {
        _evaluator = evaluator;
        _at = at;
        _frame = frame;
        Member = member;
        Instance = instance;
        Arguments = arguments;
    }

    public ISymbol Member { get; }

    public Value? Instance { get; }

    public IReadOnlyList<Value> Arguments { get; }

    public int Count => Arguments.Count;

    /// <summary>An argument.</summary>
    public Value this[int index] => index < Arguments.Count && Arguments[index] is not UnknownValue and var value ? value : throw Unsupported();

    /// <summary>The value that the member is asked of.</summary>
    public object This => (Instance as ScalarValue)?.Content ?? throw new NotEvaluableException(Reasons.Null);

    public string ThisText => This as string ?? throw Unsupported();

    /// <summary>The types that the call was given, as they are here.</summary>
    public ITypeSymbol TypeArgument(int index) => _frame.Resolve(((IMethodSymbol)Member).TypeArguments[index]);

    /// <summary>An argument as .NET has it: null where it is null.</summary>
    public object? Content(int index) => this[index] is ScalarValue scalar ? scalar.Content : throw Unsupported();

    public bool Is<T>(int index) => index < Count && Arguments[index] is ScalarValue { Content: T };

    public T Get<T>(int index) => Content(index) is T value ? value : Content(index) is null ? throw new NotEvaluableException(Reasons.Null) : throw Unsupported();

    public string Text(int index) => Get<string>(index);

    /// <summary>A text or a character, as text.</summary>
    public string Part(int index) => Content(index) switch
    {
        string text => text,
        char character => character.ToString(),
        null => throw new NotEvaluableException(Reasons.Null),
        _ => throw Unsupported(),
    };

    public double Double(int index) => System.Convert.ToDouble(Content(index), CultureInfo.InvariantCulture);

    public IReadOnlyList<Value> Items(int index) => Sequences.ItemsOf(this[index]);

    /// <summary>What an argument that is a function gives for some values.</summary>
    public Value Call(int index, params Value[] arguments) =>
        this[index] is FunctionValue function ? _evaluator.Calls.Call(function, arguments, _at) : throw Unsupported();

    public bool Holds(int index, params Value[] arguments) => Truth.Of(Call(index, arguments));

    /// <summary>How many parameters an argument that is a function has.</summary>
    public int ParametersOf(int index) => this[index] is FunctionValue function ? function.Method.Parameters.Length : throw Unsupported();

    public bool IsFunction(int index) => index < Count && Arguments[index] is FunctionValue;

    public string TextOf(Value value, string? format = null) => Texts.Of(value, _evaluator, _at, _frame, format);

    public void Spend(long steps) => _evaluator.Budget.Spend((int)Math.Min(int.MaxValue, steps));

    /// <summary>A result that is one value.</summary>
    public Value Result(object? content)
    {
        if (content is string text)
        {
            Budget.CheckLength(text.Length);
        }

        return new ScalarValue(content, ResultType, _evaluator.OriginOf(_at));
    }

    /// <summary>A result that is a list.</summary>
    public Value List(IEnumerable<Value> items, bool isSet = false)
    {
        var list = new ListValue(items, _evaluator.OriginOf(_at), isSet);
        Spend(list.Items.Count);
        return list;
    }

    public DictionaryValue Dictionary() => new(_evaluator.OriginOf(_at));

    public Value Pair(Value key, Value value) => Sequences.Pair(key, value, _evaluator.OriginOf(_at));

    public Value Default(ITypeSymbol type) => Defaults.Of(type, _evaluator.OriginOf(_at));

    public ITypeSymbol? ResultType => _at.Type is null ? null : _frame.Resolve(_at.Type);

    public NotEvaluableException Unsupported() => new("'" + Member.Name + "' is not evaluated with these arguments");
}
