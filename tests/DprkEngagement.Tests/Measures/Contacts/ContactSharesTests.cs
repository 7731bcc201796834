namespace DprkEngagement.Tests.Measures.Contacts;

public sealed class ContactSharesTests
{
    [Fact]
    public void Shares_are_given_among_the_five_and_among_all()
    {
        var shares = DprkEngagement.Measures.ContactShares(Shipped.Data, ContactLevel.Leaders, new(2018, 1, 1), new(2019, 12, 31));

        Assert.Equal(["China", "5", "42", "15–72", "33", "12–62"], shares.ToTable().Rows[0].Cells);
        Assert.Equal(["Cuba", "1", "", "", "7", "0–32"], shares.ToTable().Rows.Single(row => row.Cells[0] == "Cuba").Cells);
        Assert.Equal("Contacts by country, 1 Jan 2018 – 31 Dec 2019", shares.ToTable().Title);
    }

    [Fact]
    public void A_span_outside_the_search_says_so()
    {
        var shares = DprkEngagement.Measures.ContactShares(Shipped.Data, ContactLevel.Leaders, new(2000, 1, 1), new(2012, 12, 31));

        Assert.Equal((true, false), (shares.Mix.FivePowers.IsCovered, shares.Mix.AllPartners.IsCovered));
        Assert.Equal("Contacts by country, 1 Jan 2000 – 31 Dec 2012 (search not complete: lower bounds)", shares.ToTable().Title);
    }
}
