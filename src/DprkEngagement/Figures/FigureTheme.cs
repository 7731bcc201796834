namespace DprkEngagement;

/// <summary>What a figure is drawn on.</summary>
public enum FigureTheme
{
    /// <summary>A light page.</summary>
    Light,

    /// <summary>A dark page.</summary>
    Dark,

    /// <summary>A page whose colour is not known: ink that reads on both.</summary>
    Neutral,
}
