namespace DprkEngagement;

/// <summary>What is wrong with the form of a row, before any column is looked at.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quote opens a field and nothing closes it.</summary>
    UnclosedQuote,

    /// <summary>A quote stands in a field that does not begin with one.</summary>
    QuoteInPlainText,

    /// <summary>Text follows the quote that closes a field.</summary>
    TextAfterQuote,

    /// <summary>A control character that is neither a line break inside quotes nor the end of the row, or another one that is not seen and steers how the rest is shown.</summary>
    ControlCharacter,

    /// <summary>Bytes that are not UTF-8.</summary>
    NotUtf8,

    /// <summary>No end of row within <see cref="CsvReader.LongestRow"/> bytes; nothing after it is read.</summary>
    RowTooLong,
}
