namespace DprkEngagement.Tests;

/// <summary>Small made-up records for tests of rules; tests of facts use the shipped data.</summary>
internal static class SampleClaims
{
    public static readonly Actor Korea = new("KOR", "South Korea", "S. Korea", 732, 732, FivePower: true);
    public static readonly Actor Ukraine = new("UKR", "Ukraine", "Ukraine", 369, 369, FivePower: false);
    public static readonly Actor NorthKorea = new("PRK", "North Korea", "N. Korea", 731, 731, FivePower: false);
    public static readonly Actor Russia = new("RUS", "Russia", "Russia", 365, 365, FivePower: true);

    public static readonly Claimant Nis = new("kor-nis", "National Intelligence Service (South Korea)", "NIS", Korea, ClaimantType.Intelligence, PartyToWar: false);
    public static readonly Claimant Hur = new("ukr-hur", "Defence Intelligence of Ukraine (HUR)", "HUR", Ukraine, ClaimantType.Intelligence, PartyToWar: true);
    public static readonly Claimant Yonhap = new("kor-yonhap", "Yonhap News Agency", "Yonhap", Korea, ClaimantType.Media, PartyToWar: false);
    public static readonly Claimant Msmt = new("inter-msmt", "Multilateral Sanctions Monitoring Team", "MSMT", null, ClaimantType.InternationalBody, PartyToWar: false);

    public static Claim Claim(string id, Claimant claimant, string published, Estimate estimate, ClaimMeasure measure = ClaimMeasure.Cumulative) => new()
    {
        Id = id,
        Claimant = claimant,
        Quantity = Quantity.TroopsDeployed,
        Measure = measure,
        Estimate = estimate,
        Published = new EventDate(Day(published), Day(published), DatePrecision.Day),
        From = NorthKorea,
        To = Russia,
        Status = CodeStatus.Coded,
        Title = id,
        Row = new RowPosition("claims", 2),
    };

    public static Claim Flow(string id, string start, string end, Estimate estimate) =>
        Claim(id, Msmt, "2025-05-29", estimate, ClaimMeasure.Flow) with { PeriodStart = Day(start), PeriodEnd = Day(end) };

    public static Estimate About(decimal best) => new(null, best, null, Hedge.About, Unit.Soldiers);

    public static Estimate MoreThan(decimal low) => new(low, null, null, Hedge.MoreThan, Unit.Soldiers);

    public static Estimate UpTo(decimal high) => new(null, null, high, Hedge.UpTo, Unit.Soldiers);

    public static Estimate Range(decimal low, decimal high) => new(low, null, high, Hedge.Range, Unit.Soldiers);

    public static Estimate NoNumber => new(null, null, null, Hedge.Unquantified, Unit.Soldiers);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static EngagementData Data(params Claim[] claims)
    {
        var source = new Source("agency-1", "An agency", "A report", Day("2025-01-01"), new Uri("https://example.org/report"));
        return new EngagementData
        {
            Version = "test",
            Folder = "",
            Actors = [Korea, Ukraine, NorthKorea, Russia],
            Persons = [],
            Places = [],
            Events = [],
            Claimants = [Nis, Hur, Yonhap, Msmt],
            Claims = claims,
            Sources = [source],
            Citations = [.. claims.Select(c => new Citation("claims", c.Id, source, "the figure"))],
            Coverage = [],
        };
    }
}
