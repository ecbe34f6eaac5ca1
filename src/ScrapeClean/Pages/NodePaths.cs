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
    private readonly Step[] _steps;

    /// <summary>Names of elements that are not in the table of names.</summary>
    private readonly string[] _names;

    /// <summary>For each element its number among siblings of its name, negative where it is the only one. Counted on the first question.</summary>
    private int[]? _numbers;

    public NodePaths(MarkupPage page)
    {
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        _steps = new Step[elements.Length];
        List<string>? names = null;
        for (int i = 0; i < elements.Length; i++)
        {
            ref readonly MarkupElement element = ref elements[i];
            int name = (int)element.Tag;
            if (element.Tag == HtmlTag.Other)
            {
                names ??= [];
                name = ~names.Count;
                names.Add(page.ValueOf(in element).ToString());
            }

            _steps[i] = new Step(element.Parent, name);
        }

        _names = names?.ToArray() ?? [];
    }

    public string Of(int element)
    {
        // Two threads that ask at once count the same.
        int[] numbers = _numbers ??= Number();
        var chain = new Stack<int>();
        for (int i = element; i > 0; i = _steps[i].Parent) chain.Push(i);
        if (chain.Count == 0) return "/";
        var path = new StringBuilder();
        foreach (int step in chain)
        {
            path.Append('/').Append(NameOf(step));
            if (numbers[step] > 0) path.Append('[').Append(numbers[step]).Append(']');
        }

        return path.ToString();
    }

    private string NameOf(int element)
    {
        int name = _steps[element].Name;
        return name < 0 ? _names[~name] : HtmlTags.Name((HtmlTag)name);
    }

    private int[] Number()
    {
        var numbers = new int[_steps.Length];
        var last = new Dictionary<(int Parent, uint Name), int>();
        for (int i = 1; i < numbers.Length; i++)
        {
            int known = _steps[i].Name;
            uint name = known < 0 ? WordHash.Of(_names[~known]) | 0x80000000u : (uint)known;
            if (last.TryGetValue((_steps[i].Parent, name), out int before))
            {
                numbers[before] = Math.Abs(numbers[before]);
                numbers[i] = numbers[before] + 1;
            }
            else
            {
                numbers[i] = -1;
            }

            last[(_steps[i].Parent, name)] = i;
        }

        return numbers;
    }

    /// <summary>An element.</summary>
    /// <param name="Parent">Its parent.</param>
    /// <param name="Name">Its tag, or the complement of a place among the names.</param>
    private readonly record struct Step(int Parent, int Name);
}
