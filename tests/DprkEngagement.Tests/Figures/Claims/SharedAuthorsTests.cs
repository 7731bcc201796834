using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class SharedAuthorsTests
{
    private static readonly Claimant Institute = Nis with { Id = "kor-institute", ShortName = "Institute", Type = ClaimantType.Research };
    private static readonly Claimant University = Nis with { Id = "kor-university", ShortName = "University", Type = ClaimantType.Research };

    [Fact]
    public void Two_institutes_with_one_author_are_one_voice()
    {
        Claim[] claims = [By(University, "An Author, A paper"), By(Institute, "An Author"), By(Nis, null)];

        Assert.Equal(2, SharedAuthors.Voices(Data(claims), claims));
        Assert.Equal("Institute and University give the figures of one author, An Author.", SharedAuthors.Sentence(Data(claims), claims));
    }

    [Fact]
    public void An_agency_that_carries_the_figures_of_two_institutes_is_not_their_author()
    {
        // The name of the publisher in the sample data.
        Claim[] claims = [By(University, "An agency"), By(Institute, "An agency")];

        Assert.Equal(2, SharedAuthors.Voices(Data(claims), claims));
        Assert.Equal("", SharedAuthors.Sentence(Data(claims), claims));
    }

    [Fact]
    public void Two_offices_quoted_through_one_person_are_two_voices()
    {
        Claim[] claims = [By(Nis, "A Lawmaker"), By(Hur, "A Lawmaker")];

        Assert.Equal(2, SharedAuthors.Voices(Data(claims), claims));
    }

    private static Claim By(Claimant claimant, string? via) => Claim(claimant.Id, claimant, "2025-01-01", About(1)) with { Via = via };
}
