namespace DprkEngagement;

/// <summary>Numbers as a table: what stands under a chart, and how a measure shows itself in a notebook.</summary>
/// <param name="Title">What the table shows, with the unit.</param>
/// <param name="Columns">The columns' heads, with units.</param>
/// <param name="Rows">The rows; every row has as many cells as there are columns.</param>
[TypeFormatterSource(typeof(ResultTableFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ResultTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<ResultRow> Rows);
