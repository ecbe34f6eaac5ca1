using System.Text;

namespace ScrapeClean.AngleSharp.Encodings;

/// <summary>Finds the encoding that browsers mean by a label: <c>iso-8859-1</c> is windows-1252, <c>gb2312</c> is GB 18030.</summary>
internal static class EncodingLabels
{
    private const int LongestLabel = 40;

    /// <summary>The encoding of a label; null for a label that is none.</summary>
    public static Encoding? Find(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\r\n\f\"'");
        if (label.Length is 0 or > LongestLabel) return null;
        Span<char> lower = stackalloc char[LongestLabel];
        lower = lower[..label.ToLowerInvariant(lower)];
        int page = CodePage(lower);
        if (page == Encoding.UTF8.CodePage) return Encoding.UTF8;
        if (page == Encoding.Unicode.CodePage) return Encoding.Unicode;
        if (page == Encoding.BigEndianUnicode.CodePage) return Encoding.BigEndianUnicode;
        return page > 0 ? CodePagesEncodingProvider.Instance.GetEncoding(page) : null;
    }

    private static int CodePage(ReadOnlySpan<char> label) => label switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" or "unicode11utf8" or "unicode20utf8" or "x-unicode20utf8" => 65001,
        "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" or "csunicode" or "unicodefeff" => 1200,
        "utf-16be" or "unicodefffe" => 1201,
        "ascii" or "us-ascii" or "ansi_x3.4-1968" or "iso-8859-1" or "iso8859-1" or "iso88591" or "iso_8859-1" or "latin1" or "latin-1" or "l1"
            or "cp819" or "windows-1252" or "cp1252" or "x-cp1252" or "x-user-defined" => 1252,
        "iso-8859-2" or "iso8859-2" or "iso88592" or "iso_8859-2" or "latin2" or "l2" => 28592,
        "iso-8859-3" or "iso8859-3" or "latin3" or "l3" => 28593,
        "iso-8859-4" or "iso8859-4" or "latin4" or "l4" => 28594,
        "iso-8859-5" or "iso8859-5" or "cyrillic" => 28595,
        "iso-8859-6" or "iso8859-6" or "arabic" or "ecma-114" or "asmo-708" => 28596,
        "iso-8859-7" or "iso8859-7" or "greek" or "greek8" or "elot_928" or "ecma-118" => 28597,
        "iso-8859-8" or "iso8859-8" or "hebrew" or "visual" => 28598,
        "iso-8859-8-i" or "logical" => 38598,
        "iso-8859-9" or "iso8859-9" or "latin5" or "l5" or "windows-1254" or "cp1254" or "x-cp1254" => 1254,
        "iso-8859-11" or "iso8859-11" or "tis-620" or "windows-874" or "dos-874" => 874,
        "iso-8859-13" or "iso8859-13" => 28603,
        "iso-8859-15" or "iso8859-15" or "latin9" or "l9" => 28605,
        "windows-1250" or "cp1250" or "x-cp1250" => 1250,
        "windows-1251" or "cp1251" or "x-cp1251" => 1251,
        "windows-1253" or "cp1253" or "x-cp1253" => 1253,
        "windows-1255" or "cp1255" or "x-cp1255" => 1255,
        "windows-1256" or "cp1256" or "x-cp1256" => 1256,
        "windows-1257" or "cp1257" or "x-cp1257" => 1257,
        "windows-1258" or "cp1258" or "x-cp1258" => 1258,
        "koi8-r" or "koi8" or "koi" or "cskoi8r" => 20866,
        "koi8-u" or "koi8-ru" => 21866,
        "ibm866" or "866" or "cp866" => 866,
        "macintosh" or "mac" or "x-mac-roman" => 10000,
        "x-mac-cyrillic" or "x-mac-ukrainian" => 10007,
        "gb2312" or "gbk" or "gb_2312" or "gb_2312-80" or "x-gbk" or "chinese" or "gb18030" => 54936,
        "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" => 950,
        "euc-jp" or "x-euc-jp" => 51932,
        "iso-2022-jp" or "csiso2022jp" => 50220,
        "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "windows-31j" or "ms932" or "ms_kanji" => 932,
        "euc-kr" or "ks_c_5601-1987" or "ks_c_5601-1989" or "ksc5601" or "korean" or "windows-949" => 949,
        _ => 0,
    };
}
