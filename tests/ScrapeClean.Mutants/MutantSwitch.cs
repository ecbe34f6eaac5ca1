using System.Reflection;

namespace ScrapeClean.Mutants;

/// <summary>The switch that dotnet-stryker has compiled into the library: which mutant is alive, and which ones a test has come by.</summary>
internal sealed class MutantSwitch
{
    public const string TypeName = "MutantControl";
    public const string ActiveName = "ActiveMutant";
    public const string CountName = "CaptureCoverage";

    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _reached;
    private readonly MethodInfo _begin;

    public MutantSwitch(Assembly library)
    {
        Type type = library.GetTypes().SingleOrDefault(t => t.Name == TypeName) ?? throw new InvalidOperationException($"{library.Location} holds no mutants: tests/mutate.sh puts them there");
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        _active = type.GetField(ActiveName, Static)!;
        _capture = type.GetField(CountName, Static)!;
        _reached = type.GetMethod("GetCoverageData", Static)!;
        _begin = type.GetMethod("InitCoverage", Static)!;
        TurnOff();
    }

    public void TurnOn(int mutant) => _active.SetValue(null, mutant);

    public void TurnOff() => _active.SetValue(null, None);

    /// <summary>The mutants that the code of an action comes by, and those of them in static initialisers, which run but once.</summary>
    public (IReadOnlyList<int> Reached, IReadOnlyList<int> Static) Reach(Action action)
    {
        _begin.Invoke(null, []);
        _capture.SetValue(null, true);
        try
        {
            action();
        }
        finally
        {
            _capture.SetValue(null, false);
        }
        var lists = (IList<int>[])_reached.Invoke(null, [])!;
        return ([.. lists[0].Distinct()], [.. lists[1].Distinct()]);
    }
}
