using System.Globalization;
using System.Runtime.InteropServices;

namespace ScrapeClean.Quality.Training;

/// <summary>The few calls of LightGBM's C interface that training takes.</summary>
internal static partial class LightGbm
{
    private const string Library = "lib_lightgbm";
    private const int Float32 = 0;
    private const int Float32Field = 0;

    /// <summary>Rows of byte features with labels and weights, binned once; folds are subsets of it.</summary>
    internal sealed class Dataset : IDisposable
    {
        private nint _handle;

        public Dataset(float[] columnMajor, int rows, int columns, float[] labels, float[] weights, string parameters)
        {
            Check(LGBM_DatasetCreateFromMat(columnMajor, Float32, rows, columns, 0, parameters, 0, out _handle));
            SetField("label", labels);
            SetField("weight", weights);
        }

        private Dataset(nint handle) => _handle = handle;

        internal nint Handle => _handle;

        public Dataset Subset(int[] rows, string parameters)
        {
            Check(LGBM_DatasetGetSubset(_handle, rows, rows.Length, parameters, out var subset));
            return new Dataset(subset);
        }

        private void SetField(string name, float[] values) => Check(LGBM_DatasetSetField(_handle, name, values, values.Length, Float32Field));

        public void Dispose()
        {
            if (_handle == 0)
                return;
            Check(LGBM_DatasetFree(_handle));
            _handle = 0;
        }
    }

    /// <summary>Trains and gives the model in LightGBM's text format.</summary>
    public static string Train(Dataset data, string parameters, int trees)
    {
        Check(LGBM_BoosterCreate(data.Handle, parameters, out var booster));
        try
        {
            for (var i = 0; i < trees; i++)
            {
                Check(LGBM_BoosterUpdateOneIter(booster, out var finished));
                if (finished != 0)
                    break;
            }

            Check(LGBM_BoosterSaveModelToString(booster, 0, -1, 0, 0, out var length, null));
            var bytes = new byte[length];
            Check(LGBM_BoosterSaveModelToString(booster, 0, -1, 0, bytes.Length, out length, bytes));
            return System.Text.Encoding.UTF8.GetString(bytes, 0, (int)length - 1);
        }
        finally
        {
            Check(LGBM_BoosterFree(booster));
        }
    }

    public static string Parameters(params (string Name, object Value)[] values) =>
        string.Join(' ', values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Name}={v.Value}")));

    private static void Check(int result)
    {
        if (result != 0)
            throw new InvalidOperationException("LightGBM: " + Marshal.PtrToStringUTF8(LGBM_GetLastError()));
    }

    [LibraryImport(Library)]
    private static partial nint LGBM_GetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_DatasetCreateFromMat(float[] data, int type, int rows, int columns, int rowMajor, string parameters, nint reference, out nint handle);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_DatasetGetSubset(nint handle, int[] rows, int count, string parameters, out nint subset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_DatasetSetField(nint handle, string name, float[] values, int count, int type);

    [LibraryImport(Library)]
    private static partial int LGBM_DatasetFree(nint handle);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_BoosterCreate(nint data, string parameters, out nint booster);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterUpdateOneIter(nint booster, out int finished);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterSaveModelToString(nint booster, int start, int iterations, int importance, long bufferLength, out long length, byte[]? buffer);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterFree(nint booster);
}
