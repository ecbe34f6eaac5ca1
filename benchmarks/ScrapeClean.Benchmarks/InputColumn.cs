using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks;

/// <summary>A figure that sets a benchmark's time or memory against its input.</summary>
internal sealed class InputColumn : IColumn
{
    private readonly Func<IMeasured, BenchmarkReport, double> _figure;
    private readonly string _format;

    private InputColumn(string name, string legend, string format, Func<IMeasured, BenchmarkReport, double> figure)
    {
        ColumnName = name;
        Legend = legend;
        _format = format;
        _figure = figure;
    }

    public static IColumn[] All { get; } =
    [
        new InputColumn("MB/s", "Megabytes (10^6 bytes) of UTF-16 input a second", "N0", (input, report) => input.Units * 2 * 1000.0 / Nanoseconds(report)),
        new InputColumn("Blocks/s", "Thousands of lines or blocks that hold anything a second", "N0", (input, report) => input.Blocks * 1e6 / Nanoseconds(report)),
        new InputColumn("B/B", "Bytes allocated for a byte of UTF-16 input", "N3", (input, report) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (input.Units * 2.0)),
    ];

    public string Id => ColumnName;

    public string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend { get; }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        object? input = benchmarkCase.Parameters.Items.FirstOrDefault(p => p.Name == "Input")?.Value;
        return summary[benchmarkCase] is { ResultStatistics.Mean: > 0 } report && input is IMeasured measured
            ? _figure(measured, report).ToString(_format, CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private static double Nanoseconds(BenchmarkReport report) => report.ResultStatistics!.Mean;
}
