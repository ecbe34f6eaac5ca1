namespace ScrapeClean.Blocks;

/// <summary>What a block is by its form. Plain text yields <see cref="Line"/> and <see cref="ListItem"/> only; markup yields the rest.</summary>
internal enum BlockKind : byte
{
    Line,
    ListItem,
    Paragraph,
    Heading,
    Quote,
    Code,
    Caption,
    Cell,
    Term,
    Label,
    Button,
}
