namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// A page as blocks: one buffer of text, slices of it, and what markup says of each. Lives in pooled arrays:
/// whoever gets one disposes it, and keeps no span of it longer. Not thread-safe.
/// </summary>
internal sealed class MarkupPage : IDisposable
{
    private const int FewCharacters = 300;

    public PooledList<char> Characters = new(4096);

    public PooledList<Block> BlockList = new(256);

    public PooledList<MarkupFacts> FactList = new(256);

    public PooledList<MarkupElement> ElementList = new(1024);

    public PooledList<ElementTexts> TextList = new(64);

    public PooledList<ElementPlace> PlaceList = new(64);

    public PooledList<uint> WordPool = new(4096);

    public PooledList<char> Pool = new(4096);

    /// <summary>Attribute values whose words were read, for <see cref="NameCache"/> to know them again.</summary>
    public PooledList<char> Names = new(2048);

    public PooledList<NameCache.Entry> NameTable = new(256);

    public PooledList<InlineMark> MarkList = new(1024);

    public PooledList<Slice> JsonList = new(16);

    private bool _disposed;

    /// <summary>The caller's wish to give up, looked at with each block.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The blocks' texts, each followed by a line break.</summary>
    public ReadOnlySpan<char> Text => Characters.Span;

    public ReadOnlySpan<Block> Blocks => BlockList.Span;

    public ReadOnlySpan<MarkupFacts> Facts => FactList.Span;

    /// <summary>The page itself, then all elements in the order of their start tags.</summary>
    public ReadOnlySpan<MarkupElement> Elements => ElementList.Span;

    public ReadOnlySpan<InlineMark> Marks => MarkList.Span;

    /// <summary>JSON that the page says of itself (<c>application/ld+json</c>), as it stands there.</summary>
    public ReadOnlySpan<Slice> LinkedData => JsonList.Span;

    /// <summary>Content of the title element.</summary>
    public Slice Title { get; set; }

    /// <summary>Open Graph's title.</summary>
    public Slice SharedTitle { get; set; }

    /// <summary>Open Graph's type, such as article.</summary>
    public Slice SharedType { get; set; }

    /// <summary>The language of the html element.</summary>
    public Slice Language { get; set; }

    /// <summary>Text nodes that were seen.</summary>
    public int TextNodes { get; set; }

    /// <summary>True where hardly anything can be seen: a page that scripts are to fill.</summary>
    public bool IsNearlyEmpty
    {
        get
        {
            int characters = 0;
            foreach (ref readonly MarkupFacts facts in Facts) characters += facts.Characters;
            return characters < FewCharacters;
        }
    }

    /// <summary>Forgets all that was read.</summary>
    public void Clear()
    {
        Characters.Truncate(0);
        BlockList.Truncate(0);
        FactList.Truncate(0);
        ElementList.Truncate(0);
        TextList.Truncate(0);
        PlaceList.Truncate(0);
        WordPool.Truncate(0);
        Pool.Truncate(0);
        Names.Truncate(0);
        MarkList.Truncate(0);
        JsonList.Truncate(0);
        Title = SharedTitle = SharedType = Language = default;
    }

    /// <summary>Makes room for the rest of a page of which a part was read, so that the lists of a giant page are not copied again and again.</summary>
    /// <param name="share">16 where a sixteenth was read.</param>
    public void Expect(int share)
    {
        Characters.Expect(share);
        BlockList.Expect(share);
        FactList.Expect(share);
        ElementList.Expect(share);
        WordPool.Expect(share);
        MarkList.Expect(share);
    }

    public ReadOnlySpan<char> Of(Slice slice) => Pool.Span.Slice(slice.Start, slice.Length);

    public ReadOnlySpan<char> Of(Block block) => block.Of(Text);

    public ReadOnlySpan<uint> WordsOf(in MarkupElement element) => WordPool.Span.Slice(element.FirstWord, element.WordCount);

    public ref readonly ElementPlace PlaceOf(in MarkupElement element) => ref PlaceList[element.Place];

    public ElementTexts TextsOf(in MarkupElement element) => element.Texts == 0 ? default : TextList[element.Texts];

    public ReadOnlySpan<char> ValueOf(in MarkupElement element) => Of(TextsOf(in element).Value);

    /// <summary>The texts of an element, to be written.</summary>
    public ref ElementTexts WritableTextsOf(ref MarkupElement element)
    {
        if (element.Texts == 0)
        {
            // The first place stands for no texts.
            if (TextList.Count == 0) TextList.Add(default(ElementTexts));
            element.Texts = TextList.Count;
            TextList.Add(default(ElementTexts));
        }

        return ref TextList[element.Texts];
    }

    public Slice Keep(ReadOnlySpan<char> characters)
    {
        var slice = new Slice(Pool.Count, characters.Length);
        Pool.Add(characters);
        return slice;
    }

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Characters.Return();
        BlockList.Return();
        FactList.Return();
        ElementList.Return();
        TextList.Return();
        PlaceList.Return();
        WordPool.Return();
        Pool.Return();
        Names.Return();
        NameTable.Return();
        MarkList.Return();
        JsonList.Return();
    }
}
