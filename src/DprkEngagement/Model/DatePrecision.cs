namespace DprkEngagement;

/// <summary>How exactly a date is known, on the scale of the UCDP Georeferenced Event Dataset (<c>date_prec</c>).</summary>
public enum DatePrecision
{
    /// <summary>1: the day is known.</summary>
    Day = 1,

    /// <summary>2: known to within two to six days.</summary>
    Days = 2,

    /// <summary>3: the week is known.</summary>
    Week = 3,

    /// <summary>4: the month is known.</summary>
    Month = 4,

    /// <summary>5: the year is known.</summary>
    Year = 5,
}
