using System.Reflection;

namespace DprkEngagement.Tests.Model;

/// <summary>Figures of claims cannot be added up by mistake: nothing of theirs is of a type that adds.</summary>
public sealed class AmountTests
{
    // What System.Linq.Enumerable.Sum and Average accept: a member of one of these types can be summed over claims.
    private static readonly HashSet<Type> Summable =
    [
        typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal),
        typeof(int?), typeof(long?), typeof(float?), typeof(double?), typeof(decimal?),
    ];

    [Fact]
    public void No_type_of_the_library_has_an_operator_that_adds() => Assert.DoesNotContain(
        typeof(Amount).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)),
        method => method.Name is "op_Addition" or "op_Subtraction" or "op_Multiply" or "op_Increment");

    [Theory]
    [InlineData(typeof(Estimate))]
    [InlineData(typeof(Amount))]
    public void The_figures_of_a_claim_are_not_of_a_type_that_LINQ_can_sum(Type type) => Assert.DoesNotContain(
        type.GetProperties().Select(property => property.PropertyType)
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(method => method.Name is not ("GetHashCode" or "CompareTo")).Select(method => method.ReturnType)),
        Summable.Contains);

    [Fact]
    public void An_amount_becomes_a_number_only_by_a_cast_that_can_be_seen() => Assert.DoesNotContain(
        typeof(Amount).GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name == "op_Implicit"
            && method.ReturnType != typeof(Amount));

    [Fact]
    public void Amounts_compare_and_write_themselves_the_same_in_every_culture()
    {
        using var there = new InCulture("tr-TR");
        Amount small = 1500, large = 11_000, growth = -4.5m;

        Assert.True(small < large && large > small && small <= large && large >= small && growth < 0);
        Assert.Equal(("11,000", "-4.5"), (large.ToString(), growth.ToString()));
        Assert.Equal(11_000m, (decimal)large);
    }
}
