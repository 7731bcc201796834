using System.Reflection;

namespace DprkEngagement.Tests.Model;

/// <summary>The API offers no way to add claims but <see cref="FlowSeries"/>.</summary>
public sealed class AmountTests
{
    private static readonly Assembly Library = typeof(Amount).Assembly;

    // What System.Linq.Enumerable.Sum and Average accept: a member of one of these types can be summed over claims.
    private static readonly HashSet<Type> Summable =
    [
        typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal),
        typeof(int?), typeof(long?), typeof(float?), typeof(double?), typeof(decimal?),
    ];

    [Fact]
    public void No_type_of_claims_has_an_operator_that_adds()
    {
        var adding = Library.GetExportedTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.Name is "op_Addition" or "op_Subtraction" or "op_Multiply" or "op_Increment");

        Assert.Empty(adding);
    }

    [Fact]
    public void An_amount_becomes_a_number_only_by_a_cast_that_can_be_seen()
    {
        var implicitly = typeof(Amount).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == "op_Implicit" && m.ReturnType != typeof(Amount));
        var members = PublicMembers(typeof(Amount)).Where(m => Summable.Contains(m.Type)).Select(m => m.Name);

        Assert.Empty(implicitly);
        Assert.Equal(["CompareTo", "GetHashCode"], members.Order());
    }

    [Theory]
    [InlineData(typeof(Estimate))]
    [InlineData(typeof(ClaimEnvelope))]
    [InlineData(typeof(LatestClaims))]
    public void The_figures_of_a_claim_are_not_of_a_type_that_LINQ_can_sum(Type type) =>
        Assert.DoesNotContain(PublicMembers(type), m => m.Name != "GetHashCode" && Summable.Contains(m.Type));

    [Fact]
    public void A_total_exists_on_a_flow_series_alone()
    {
        var totals = Library.GetExportedTypes()
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false })
                .Where(m => m.Name.Contains("Total", StringComparison.OrdinalIgnoreCase) || m.Name.Contains("Sum", StringComparison.Ordinal))
                .Where(m => (m as PropertyInfo)?.PropertyType == typeof(Estimate) || (m as PropertyInfo)?.PropertyType == typeof(Amount)
                    || (m as MethodInfo)?.ReturnType == typeof(Estimate) || (m as MethodInfo)?.ReturnType == typeof(Amount))
                .Select(m => $"{t.Name}.{m.Name}"));

        Assert.Equal(["FlowSeries.Total"], totals);
    }

    [Fact]
    public void A_flow_series_cannot_be_made_around_its_checks()
    {
        Assert.Empty(typeof(FlowSeries).GetConstructors());
        Assert.DoesNotContain(typeof(FlowSeries).GetProperties(), p => p.SetMethod is not null && p.DeclaringType == typeof(FlowSeries));
    }

    [Fact]
    public void Amounts_compare_and_write_themselves_the_same_in_every_culture()
    {
        using var _ = new InCulture("tr-TR");
        Amount small = 1500, large = 11_000;

        Assert.True(small < large && large > small && small <= large && large >= small);
        Assert.Equal("11,000", large.ToString());
        Assert.Equal(11_000m, (decimal)large);
    }

    [Fact]
    public void A_rate_of_growth_may_be_below_zero()
    {
        Amount growth = -4.5m;

        Assert.Equal("-4.5", growth.ToString());
        Assert.True(growth < 0);
    }

    private static IEnumerable<(string Name, Type Type)> PublicMembers(Type type) =>
        type.GetProperties().Select(p => (p.Name, p.PropertyType))
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => !m.IsSpecialName).Select(m => (m.Name, m.ReturnType)))
            .Concat(type.GetFields().Select(f => (f.Name, f.FieldType)));
}
