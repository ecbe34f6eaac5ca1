namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// Makes one block of a table's row, its cells parted by tabs. A cell of a table that only lays out the page is long, or holds lists, headings
/// or tables: it parts from the row. A paragraph or division that is all of a cell makes no block of its own.
/// </summary>
internal sealed class RowJoiner(MarkupPage page, BlockWriter writer)
{
    /// <summary>Characters of a cell above which it is text of its own.</summary>
    private const int LongCell = 120;

    /// <summary>The row whose cells are being joined, the cell that is open; -1 where none is.</summary>
    private int _row = -1;
    private int _cell = -1;

    private int _cellStart;
    private MarkupFacts _factsBefore;

    /// <summary>A paragraph of the cell ended: the next text of the cell begins a block.</summary>
    public bool BreakIsDue { get; private set; }

    /// <summary>True where the edge of an element is part of a row, and no boundary between blocks.</summary>
    public bool Takes(int index, in MarkupElement element, bool opens)
    {
        if (element.Tag is HtmlTag.Td or HtmlTag.Th) return TakesCell(index, in element, opens);
        if (element.Tag is not (HtmlTag.P or HtmlTag.Div) || _cell < 0 || page.PlaceOf(in element).Row != _row) return false;
        if (CellIsEmpty) return true;
        BreakIsDue = true;
        return true;
    }

    public void BreakNow()
    {
        Flush(0);
        StartCell();
    }

    /// <summary>Ends the block; a long cell at its end parts from the cells before.</summary>
    public bool Flush(byte breaks)
    {
        BreakIsDue = false;
        int cellLength = page.Characters.Count - _cellStart;
        if (_cell >= 0 && _cellStart > writer.Start && cellLength > LongCell)
        {
            writer.FlushInTwo(_cellStart, _factsBefore, page.PlaceOf(in page.ElementList[_cell]).Row, _cell);
            StartCell();
            return true;
        }

        bool any = writer.Flush(breaks);
        StartCell();
        return any;
    }

    /// <summary>A boundary that is no part of a row: cells before it and behind it are not joined.</summary>
    public void Leave() => StartCell();

    private bool CellIsEmpty => page.Characters.Count == _cellStart;

    private bool TakesCell(int index, in MarkupElement element, bool opens)
    {
        if (page.PlaceOf(in element).Row < 0) return false;
        if (!opens)
        {
            if (page.Characters.Count - _cellStart > LongCell) Flush(0);
            BreakIsDue = false;
            _cell = -1;
            return true;
        }

        if (_row != page.PlaceOf(in element).Row || _cell >= 0) Flush(0);
        _row = page.PlaceOf(in element).Row;
        _cell = index;
        writer.AppendTab();
        StartCell();
        page.MarkList.Add(new InlineMark(page.Characters.Count, index, ends: false));
        return true;
    }

    private void StartCell()
    {
        _cellStart = page.Characters.Count;
        if (_cell >= 0) _factsBefore = writer.Facts;
    }
}
