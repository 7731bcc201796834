namespace DprkEngagement;

/// <summary>Which way something went between the DPRK and Russia.</summary>
public enum ReturnSide
{
    /// <summary>From the DPRK to Russia.</summary>
    ToRussia,

    /// <summary>From Russia to the DPRK.</summary>
    FromRussia,
}
