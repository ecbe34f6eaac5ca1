using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using ScrapeClean.Benchmarks;
using ScrapeClean.Benchmarks.FirstCall;
using ScrapeClean.Benchmarks.Ratios;

if (args is ["ratios", ..])
    return RatioCommand.Run(args);
if (args is ["pages", ..])
    return PageCommand.Run(args);
if (args is ["first-call", ..])
    return FirstCallCommand.Run(args);

IConfig config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(InputColumn.All)
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
