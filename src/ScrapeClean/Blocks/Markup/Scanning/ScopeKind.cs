namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>How far an end tag reaches.</summary>
internal enum ScopeKind : byte
{
    Default,
    Button,
    ListItem,
    Table,
}
