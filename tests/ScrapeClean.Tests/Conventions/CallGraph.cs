using System.Reflection;
using System.Reflection.Emit;

namespace ScrapeClean.Tests.Conventions;

/// <summary>Which methods of an assembly call which others, read from their instructions. Calls through interfaces and delegates are not followed.</summary>
internal static class CallGraph
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Every method of the assembly with what it calls, of whatever assembly.</summary>
    public static IEnumerable<(MethodBase Caller, MethodBase Called)> Calls(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes())
        {
            foreach (MethodBase method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
            {
                foreach (MethodBase called in Called(method))
                    yield return (method, called);
            }
        }
    }

    private static IEnumerable<MethodBase> Called(MethodBase method)
    {
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (int i = 0; i < il.Length;)
        {
            OpCode code = Codes[il[i] == 0xFE ? unchecked((short)(0xFE00 | il[i + 1])) : il[i]];
            i += code.Size;
            if (code.OperandType == OperandType.InlineMethod && Resolve(method, BitConverter.ToInt32(il, i)) is { } called)
                yield return called;
            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }

    private static MethodBase? Resolve(MethodBase caller, int token)
    {
        Type[] ofType = caller.DeclaringType!.IsGenericType ? caller.DeclaringType.GetGenericArguments() : [];
        Type[] ofMethod = caller.IsGenericMethod ? caller.GetGenericArguments() : [];
        return caller.Module.ResolveMethod(token, ofType, ofMethod);
    }
}
