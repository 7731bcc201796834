namespace DprkEngagement;

/// <summary>What kind of body a claimant is.</summary>
public enum ClaimantType
{
    /// <summary>Head of state, ministry, minister, parliament, agency that is none of the kinds below.</summary>
    Government,

    /// <summary>Armed forces and ministries of defence.</summary>
    Military,

    /// <summary>Intelligence services, civil or military.</summary>
    Intelligence,

    /// <summary>UN bodies, NATO, the Multilateral Sanctions Monitoring Team.</summary>
    InternationalBody,

    /// <summary>Research institutes, pollsters, foundations and non-governmental organisations.</summary>
    Research,

    /// <summary>News media giving a figure of their own.</summary>
    Media,

    /// <summary>Companies and business associations.</summary>
    Business,
}
