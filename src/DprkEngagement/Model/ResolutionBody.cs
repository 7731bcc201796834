namespace DprkEngagement;

/// <summary>Which body of the United Nations voted.</summary>
public enum ResolutionBody
{
    /// <summary>The General Assembly, all member states.</summary>
    GeneralAssembly,

    /// <summary>The Security Council, fifteen states; North Korea is not one of them.</summary>
    SecurityCouncil,
}
