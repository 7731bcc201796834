namespace DprkEngagement.Cli.Report;

/// <summary>Where the links and pictures of a notebook lead: links to the web and to the pages of other notebooks; pictures to what a page
/// can hold itself: data, an attachment of the cell, a file that lies beside or below the notebook.</summary>
internal sealed partial record Addresses(IReadOnlyDictionary<string, string> Pages, string Folder, JsonObject? Attachments = null)
{
    private const string Attached = "attachment:";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "png", [".jpg"] = "jpeg", [".jpeg"] = "jpeg", [".gif"] = "gif", [".svg"] = "svg+xml", [".webp"] = "webp",
    };

    public string? Href(string? address) => Web(address) ?? Pages.GetValueOrDefault(Uri.UnescapeDataString(address ?? ""));

    /// <summary>The picture as data; null where it cannot stand on the page.</summary>
    public string? Picture(string? address) => address is null ? null
        : address.StartsWith(Attached, StringComparison.Ordinal) ? Attachment(address[Attached.Length..])
        : Data(address) ?? FileBeside(address);

    /// <summary>Decides which addresses become links to elsewhere: http and https alone.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>The address where it is a picture that needs nothing from elsewhere; else null.</summary>
    public static string? Data(string address) => DataPicture().IsMatch(address) ? address : null;

    /// <summary>The sentence that stands where a picture cannot.</summary>
    public static Markup AbsentPicture(string alt, string? address, bool insideLink)
    {
        var shown = address is null || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : address;
        var place = !insideLink && Web(address) is { } web ? Markup.Of($"<a href=\"{web}\">{shown}</a>") : Markup.Encode(shown);
        return Markup.Of($"a picture that is not in the report: {alt}{(alt.Length > 0 && shown.Length > 0 ? ", " : "")}{place}");
    }

    private string? Attachment(string name)
    {
        if (Attachments?[name] is not JsonObject forms)
            return null;

        var (type, content) = forms.FirstOrDefault();
        return Data($"data:{type};base64,{NotebookJson.Join(content).ReplaceLineEndings("")}");
    }

    private string? FileBeside(string address)
    {
        var name = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        if (!Types.TryGetValue(Path.GetExtension(name), out var type) || name.Contains('\0', StringComparison.Ordinal))
            return null;

        try
        {
            // A link must not lead out of the folder.
            var folder = RealPath.Of(Folder);
            var file = RealPath.Of(Path.GetFullPath(name, folder));
            var below = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
            return file.StartsWith(below, RealPath.Comparison) && File.Exists(file)
                ? $"data:image/{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}"
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=\s]*$")]
    private static partial Regex DataPicture();
}
