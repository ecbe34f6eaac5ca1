namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>
/// The formatting elements that were opened and not closed by an end tag of their own: when a paragraph takes one with it, it begins again
/// in the next. Bounded: of too many the oldest is forgotten.
/// </summary>
internal sealed class ActiveFormatting
{
    private const int Most = 24;

    /// <summary>Of the same tag no more than this many begin again.</summary>
    private const int MostOfATag = 3;

    private readonly Entry[] _entries = new Entry[Most + 1];
    private int _count;
    private int _serial;

    /// <summary>True where the last entry is to begin again before text.</summary>
    public bool IsDue => _count > 0 && !_entries[_count - 1].IsOpen && !_entries[_count - 1].IsMarker;

    /// <summary>Elements that keep formatting out and in.</summary>
    public static bool HasMarker(HtmlTag tag) =>
        tag is HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption or HtmlTag.Object or HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Template;

    /// <summary>Adds an element; its number.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="attributes">Where its attributes stand in the page.</param>
    public int Add(HtmlTag tag, int attributes)
    {
        ForgetSame(tag);
        Append(new Entry(tag, attributes, ++_serial, IsOpen: true));
        return _serial;
    }

    public void AddMarker() => Append(new Entry(HtmlTag.Other, 0, 0, IsOpen: false));

    public void ClearToMarker()
    {
        while (_count > 0 && !_entries[--_count].IsMarker)
        {
        }
    }

    public void Closed(int serial)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_entries[i].Serial != serial) continue;
            _entries[i] = _entries[i] with { IsOpen = false };
            return;
        }
    }

    /// <summary>The number of the last element of a tag since the last marker; 0 where there is none.</summary>
    public int Find(HtmlTag tag)
    {
        for (int i = _count - 1; i >= 0 && !_entries[i].IsMarker; i--)
        {
            if (_entries[i].Tag == tag) return _entries[i].Serial;
        }

        return 0;
    }

    public void Remove(int serial)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_entries[i].Serial != serial) continue;
            RemoveAt(i);
            return;
        }
    }

    /// <summary>Place of the first entry that is to begin again.</summary>
    public int FirstDue()
    {
        int first = _count;
        while (first > 0 && !_entries[first - 1].IsOpen && !_entries[first - 1].IsMarker) first--;
        return first;
    }

    /// <summary>The entry at a place, which begins again under its old number; false behind the last.</summary>
    public bool TryReopen(int index, out HtmlTag tag, out int attributes, out int serial)
    {
        bool any = index < _count;
        Entry entry = any ? _entries[index] : default;
        (tag, attributes, serial) = (entry.Tag, entry.Attributes, entry.Serial);
        if (any) _entries[index] = entry with { IsOpen = true };
        return any;
    }

    private void ForgetSame(HtmlTag tag)
    {
        int same = 0;
        for (int i = _count - 1; i >= 0 && !_entries[i].IsMarker; i--)
        {
            if (_entries[i].Tag != tag || ++same < MostOfATag) continue;
            RemoveAt(i);
            return;
        }
    }

    private void Append(Entry entry)
    {
        _entries[_count++] = entry;
        if (_count > Most) RemoveAt(0);
    }

    private void RemoveAt(int index)
    {
        _entries.AsSpan(index + 1, _count - index - 1).CopyTo(_entries.AsSpan(index));
        _count--;
    }

    private readonly record struct Entry(HtmlTag Tag, int Attributes, int Serial, bool IsOpen)
    {
        public bool IsMarker => Serial == 0;
    }
}
