using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace ScrapeClean.Mutants;

/// <summary>
/// Takes the mutants that nobody asked for out of an assembly: dotnet-stryker compiles those of the whole project in, and their questions in every loop
/// make it eight times as slow.
/// </summary>
internal static class Thinning
{
    private const string Question = "IsActive";

    public static void Apply(string assembly, IReadOnlyList<Mutant> wanted, string thinned)
    {
        HashSet<int> stay = [.. wanted.Select(m => m.Number)];
        using ModuleDefMD module = ModuleDefMD.Load(File.ReadAllBytes(assembly));
        foreach (MethodDef method in module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            IList<Instruction> code = method.Body.Instructions;
            for (int i = 1; i < code.Count; i++)
            {
                if (code[i].OpCode != OpCodes.Call || code[i].Operand is not IMethod { Name: var name } || name != Question || !code[i - 1].IsLdcI4() || stay.Contains(code[i - 1].GetLdcI4Value()))
                    continue;
                // Changed in their place, since branches lead to them: the answer is no.
                (code[i - 1].OpCode, code[i - 1].Operand) = (OpCodes.Nop, null);
                (code[i].OpCode, code[i].Operand) = (OpCodes.Ldc_I4_0, null);
            }
        }
        Quicken(module.GetTypes().Single(t => t.Name == MutantSwitch.TypeName));
        module.Write(thinned);
    }

    // What is asked in every loop must be small enough to be compiled into it: only where mutants are counted all the rest is done.
    private static void Quicken(TypeDef control)
    {
        MethodDef asked = control.FindMethod(Question);
        var slow = new MethodDefUser("IsActiveSlowly", asked.MethodSig, asked.ImplAttributes, asked.Attributes) { Body = asked.Body };
        control.Methods.Add(slow);
        Instruction otherwise = Instruction.Create(OpCodes.Ldsfld, control.FindField(MutantSwitch.CountName)), no = Instruction.Create(OpCodes.Ldc_I4_0);
        asked.Body = new CilBody(initLocals: false, [
            Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Ldsfld, control.FindField(MutantSwitch.ActiveName)), Instruction.Create(OpCodes.Bne_Un, otherwise),
            Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Ret),
            otherwise, Instruction.Create(OpCodes.Brfalse, no), Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Call, slow), Instruction.Create(OpCodes.Ret),
            no, Instruction.Create(OpCodes.Ret)], [], []);
    }
}
