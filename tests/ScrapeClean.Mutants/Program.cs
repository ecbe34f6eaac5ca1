// mutants run REPORT FOLDER MINUTES  tries the mutants of a report of dotnet-stryker that are compiled into the ScrapeClean.dll beside this program, each
//                              by the tests that reach it, in this process's children; writes FOLDER/mutants.md and what survives to the console
// mutants thin REPORT DLL OUT   copies an assembly of dotnet-stryker with the mutants of the report alone
// mutants try COVERAGE         a child: reads numbers of mutants on standard input, answers each with a line
using System.Globalization;
using ScrapeClean.Mutants;

switch (args)
{
    case ["run", var report, var folder, var minutes]:
        return new Supervisor(MutantReport.Read(report), folder, TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))).Run() ? 0 : 1;
    case ["thin", var report, var assembly, var thinned]:
        Thinning.Apply(assembly, MutantReport.Read(report), thinned);
        return 0;
    case ["try", var coverage]:
        new Trial(coverage, Console.In, Console.Out).Run();
        return 0;
    default:
        Console.Error.WriteLine("mutants: run REPORT FOLDER; tests/mutate.sh makes both");
        return 2;
}
