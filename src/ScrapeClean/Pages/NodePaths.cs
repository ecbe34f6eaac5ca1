using System.Text;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>
/// Writes the paths of a page's elements, such as <c>/html/body/div[2]/p</c>: names from the outermost element inwards, each with its number
/// among the siblings of its name where there are several. Not thread-safe.
/// </summary>
internal sealed class NodePaths
{
    private readonly MarkupPage _page;

    /// <summary>For each element its number among siblings of its name, negative where it is the only one.</summary>
    private readonly int[] _numbers;

    private readonly StringBuilder _path = new();
    private readonly List<int> _chain = [];

    public NodePaths(MarkupPage page)
    {
        _page = page;
        _numbers = new int[page.Elements.Length];
        var last = new Dictionary<(int Parent, uint Name), int>();
        for (int i = 1; i < _numbers.Length; i++)
        {
            MarkupElement element = page.Elements[i];
            uint name = element.Tag == HtmlTag.Other ? WordHash.Of(page.Of(element.Value)) | 0x80000000u : (uint)element.Tag;
            if (last.TryGetValue((element.Parent, name), out int before))
            {
                _numbers[before] = Math.Abs(_numbers[before]);
                _numbers[i] = _numbers[before] + 1;
            }
            else
            {
                _numbers[i] = -1;
            }

            last[(element.Parent, name)] = i;
        }
    }

    public string Of(int element)
    {
        _chain.Clear();
        for (int i = element; i > 0; i = _page.Elements[i].Parent) _chain.Add(i);
        _path.Clear();
        for (int i = _chain.Count - 1; i >= 0; i--)
        {
            MarkupElement step = _page.Elements[_chain[i]];
            _path.Append('/');
            if (step.Tag == HtmlTag.Other) _path.Append(_page.Of(step.Value));
            else _path.Append(HtmlTags.Name(step.Tag));
            if (_numbers[_chain[i]] > 0) _path.Append('[').Append(_numbers[_chain[i]]).Append(']');
        }

        return _path.Length == 0 ? "/" : _path.ToString();
    }
}
