namespace DprkEngagement.Notebooks;

/// <summary>What a cell may call without a using, as in .NET Interactive.</summary>
public static class NotebookDisplay
{
    /// <summary>Shows a value as an output of the cell.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The forms to show it in, e.g. "text/html"; all that it offers when none is named.</param>
    /// <exception cref="ArgumentException">The value does not offer one of the forms.</exception>
#pragma warning disable IDE1006 // The name that notebooks know.
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);
#pragma warning restore IDE1006

    /// <inheritdoc cref="display"/>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Show(ValueFormatter.Format(value, mimeTypes), mimeTypes);

    /// <summary>Shows a text that is in a form already, e.g. HTML.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its form, e.g. "text/html".</param>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show([new FormattedValue(mimeType, value)], [mimeType]);

    private static DisplayedValue Show(IReadOnlyList<FormattedValue> values, string[] mimeTypes)
    {
        var outputs = CellOutputs.Current;
        return new DisplayedValue(outputs, outputs?.AddDisplay(values), mimeTypes);
    }
}
