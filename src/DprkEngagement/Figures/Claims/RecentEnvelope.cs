using System.Globalization;

namespace DprkEngagement;

/// <summary>
/// How far the claims of the last year disagree: the envelope, without outliers, of what was published in the calendar
/// year of the latest claim. Three claimants at least, since two do not make a field.
/// </summary>
internal static class RecentEnvelope
{
    private const int FewestClaimants = 3;

    /// <summary>The envelope and its year; null where too few claimants spoke in the last year in which anybody did with three.</summary>
    public static (ClaimEnvelope Envelope, int Year)? Of(ClaimSet set, ClaimMeasure measure)
    {
        var years = set.Where(c => c.Measure == measure).Select(c => c.Published.End.Year).Distinct().OrderDescending();
        foreach (var year in years)
        {
            var envelope = set.Published(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Latest(measure).Envelope(outliers: false);
            if (envelope?.Claims.Count >= FewestClaimants)
            {
                return (envelope, year);
            }
        }

        return null;
    }

    /// <summary>A year in words.</summary>
    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
