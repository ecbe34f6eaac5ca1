using System.Text;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>
/// The paths of a page's elements, such as <c>/html/body/div[2]/p</c>: names from the outermost element inwards, each with its number among the
/// siblings of its name where there are several. Keeps of the page what that takes, and writes a path when somebody asks for it. Immutable and
/// thread-safe.
/// </summary>
internal sealed class NodePaths
{
    private readonly int[] _parents;
    private readonly HtmlTag[] _tags;

    /// <summary>Elements that are not in the table of names, in order, and their names.</summary>
    private readonly int[] _others;
    private readonly string[] _names;

    /// <summary>For each element its number among siblings of its name, negative where it is the only one. Counted on the first question.</summary>
    private int[]? _numbers;

    public NodePaths(MarkupPage page)
    {
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        _parents = new int[elements.Length];
        _tags = new HtmlTag[elements.Length];
        List<int> others = [];
        List<string> names = [];
        for (int i = 0; i < elements.Length; i++)
        {
            ref readonly MarkupElement element = ref elements[i];
            _parents[i] = element.Parent;
            _tags[i] = element.Tag;
            if (element.Tag != HtmlTag.Other) continue;
            others.Add(i);
            names.Add(page.ValueOf(in element).ToString());
        }

        _others = [.. others];
        _names = [.. names];
    }

    public string Of(int element)
    {
        // Two threads that ask at once count the same.
        int[] numbers = _numbers ??= Number();
        var chain = new Stack<int>();
        for (int i = element; i > 0; i = _parents[i]) chain.Push(i);
        if (chain.Count == 0) return "/";
        var path = new StringBuilder();
        foreach (int step in chain)
        {
            path.Append('/').Append(NameOf(step));
            if (numbers[step] > 0) path.Append('[').Append(numbers[step]).Append(']');
        }

        return path.ToString();
    }

    private string NameOf(int element) => _tags[element] == HtmlTag.Other ? _names[Array.BinarySearch(_others, element)] : HtmlTags.Name(_tags[element]);

    private int[] Number()
    {
        var numbers = new int[_parents.Length];
        var last = new Dictionary<(int Parent, uint Name), int>();
        for (int i = 1; i < numbers.Length; i++)
        {
            uint name = _tags[i] == HtmlTag.Other ? WordHash.Of(NameOf(i)) | 0x80000000u : (uint)_tags[i];
            if (last.TryGetValue((_parents[i], name), out int before))
            {
                numbers[before] = Math.Abs(numbers[before]);
                numbers[i] = numbers[before] + 1;
            }
            else
            {
                numbers[i] = -1;
            }

            last[(_parents[i], name)] = i;
        }

        return numbers;
    }
}
