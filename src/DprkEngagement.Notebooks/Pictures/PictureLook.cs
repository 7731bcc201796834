namespace DprkEngagement.Notebooks;

/// <summary>A form in which a figure becomes a picture.</summary>
/// <param name="Name">Its name among the renders of a figure, e.g. wide-light.</param>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Background">The colour it is drawn on: a picture has one, so that its ink reads on a page of any colour.</param>
internal sealed record PictureLook(string Name, int Width, string Background)
{
    private const string Light = "#ffffff";
    private const string Dark = "#1e1e1e";

    /// <summary>The picture in a committed notebook: the width of a page on GitHub, and of an output in an editor.</summary>
    public static PictureLook Notebook { get; } = new("medium-light", 900, Light);

    /// <summary>All there are.</summary>
    public static IReadOnlyList<PictureLook> All { get; } =
    [
        new("wide-light", 1280, Light),
        new("wide-dark", 1280, Dark),
        Notebook,
        new("medium-dark", 900, Dark),
        new("narrow-light", 390, Light),
        new("narrow-dark", 390, Dark),
    ];

    /// <summary>The look of a name; null where there is none.</summary>
    public static PictureLook? Named(string name) => All.FirstOrDefault(look => look.Name == name);
}
