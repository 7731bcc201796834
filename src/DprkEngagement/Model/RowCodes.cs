namespace DprkEngagement;

/// <summary>How far a row may be relied on. Only <see cref="Coded"/> rows enter headline counts.</summary>
public enum CodeStatus
{
    /// <summary>A page that was read states it.</summary>
    Coded,
    /// <summary>It rests on secondary pages only: drawn hollow, kept out of headline counts, can be switched on.</summary>
    Provisional,
    /// <summary>A lead that was not verified: out of every count and chart.</summary>
    Candidate,
    /// <summary>Replaced by another row, which <c>superseded_by</c> names: kept for the record, out of every count.</summary>
    Superseded,
    /// <summary>Something that did not happen or does not count as what it looks like: kept for the record, out of every count.</summary>
    NotCounted,
}

/// <summary>What kind of number a claim gives. Only flows over periods that do not overlap, of one claimant, may ever be added.</summary>
public enum ClaimMeasure
{
    /// <summary>How many at a time (soldiers in Kursk on a day).</summary>
    Stock,
    /// <summary>How many during a period (soldiers sent in early 2025).</summary>
    Flow,
    /// <summary>How many so far, since a start that differs from claimant to claimant.</summary>
    Cumulative,
}

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

/// <summary>What containers are taken to hold. Two assumptions are alternatives, never the ends of a range.</summary>
public enum ConversionAssumption
{
    /// <summary>Shells of 152 mm and nothing else.</summary>
    All152mm,
    /// <summary>Rockets or shells of 122 mm and nothing else.</summary>
    All122mm,
    /// <summary>No calibre is stated, or several.</summary>
    NotStated,
}

/// <summary>Whether a series was searched for completely.</summary>
public enum Completeness
{
    /// <summary>Every one was searched for: none found means none known.</summary>
    Complete,
    /// <summary>Looked for by the same rule as other windows with this value: counts may be compared, and more may exist.</summary>
    Searched,
    /// <summary>Some were found: none found means unknown.</summary>
    Incomplete,
}
