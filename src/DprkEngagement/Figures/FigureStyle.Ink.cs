namespace DprkEngagement;

/// <content>Inks of the theme.</content>
internal sealed partial record FigureStyle
{
    private FigureInk Inks => FigureInk.Of(Theme);

    /// <summary>Text that states facts.</summary>
    public string Ink => Inks.Ink;

    /// <summary>Text that explains.</summary>
    public string Muted => Inks.Muted;

    /// <summary>Marks that stand back.</summary>
    public string Faint => Inks.Faint;

    /// <summary>Grid lines.</summary>
    public string Grid => Inks.Grid;

    /// <summary>The page itself, to fill hollow marks; transparent where its colour is not known.</summary>
    public string Back => Inks.Back;

    /// <summary>The page, slightly transparent, behind text on lines; fully transparent where its colour is not known.</summary>
    public string Veil => Inks.Veil;

    /// <summary>A band behind marks.</summary>
    public string Band => Inks.Band;

    /// <summary>The thin outline of every mark.</summary>
    public string Outline => Inks.Outline;

    /// <summary>The ground of hover texts.</summary>
    public string Hover => Inks.Hover;

    /// <summary>Hover texts.</summary>
    public string HoverInk => Inks.HoverText;
}
