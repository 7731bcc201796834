using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class TimeLabelLayoutTests
{
    private static readonly Claimant[] Claimants = [Nis, Hur, Yonhap, Msmt];

    [Theory]
    [InlineData(1280, 12)]
    [InlineData(390, 12)]
    [InlineData(1280, 60)]
    [InlineData(390, 60)]
    public void No_label_covers_another_or_a_mark_at_any_width_the_look_is_shown_in(int width, int count)
    {
        var (panel, metrics) = Crowd(width, count);
        var placed = new TimeLabelLayout(panel, ClaimPath.In(panel.Panel.Claims), metrics).Place();

        Assert.NotEmpty(placed);
        foreach (var view in metrics.ViewWidths)
        {
            var boxes = placed.Select(p => BoxOf(p, panel, metrics, view)).ToList();
            Assert.All(boxes, box => Assert.True(box.Inside(panel.Bounds(view))));
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes.Skip(i + 1), boxes[i].Meets);
                Assert.DoesNotContain(panel.Panel.Claims, c => boxes[i].Meets(MarkOf(c, panel, view)));
            }
        }
    }

    [Fact]
    public void A_few_claims_are_all_labelled()
    {
        var (panel, metrics) = Crowd(1280, 12);

        Assert.Equal(12, new TimeLabelLayout(panel, ClaimPath.In(panel.Panel.Claims), metrics).Place().Count);
    }

    [Fact]
    public void The_same_claims_give_the_same_places()
    {
        var (panel, metrics) = Crowd(390, 40);
        IReadOnlyList<PlacedLabel> Place() => new TimeLabelLayout(panel, ClaimPath.In(panel.Panel.Claims), metrics).Place();

        Assert.Equal(Place().Select(p => (p.Label.Claim.Id, p.Form.Markup, p.Spot)), Place().Select(p => (p.Label.Claim.Id, p.Form.Markup, p.Spot)));
    }

    // Spread by a fixed rule, so that many stand close together.
    private static (TimePanel Panel, TimeMetrics Metrics) Crowd(int width, int count)
    {
        var claims = Enumerable.Range(0, count).Select(i => Claim(
            $"claim-{i:00}", Claimants[i % 4], DateText.Iso(Day("2024-01-01").AddDays(i * 37 % 400)), About(1_000 + (i * 7919 % 12_000)))).OrderBy(c => c.Published.Start).ToList();
        var metrics = new TimeMetrics(new FigureStyle(width, FigureTheme.Light));
        var grid = TimeGrid.Of([new ClaimPanel("Crowd", "", claims)], metrics, top: 0, sameScale: false);
        return (grid.Panels[0], metrics);
    }

    private static Box BoxOf(PlacedLabel label, TimePanel panel, TimeMetrics metrics, double view)
    {
        var claim = label.Label.Claim;
        return label.Spot.BoxAt(
            panel.X(panel.DayOf(claim), view), panel.Y((decimal)claim.Estimate.Best!.Value),
            TextMeasure.Width(label.Form.Markup, metrics.LabelSize), TextMeasure.Height(label.Form.Markup, metrics.LabelSize));
    }

    private static Box MarkOf(Claim claim, TimePanel panel, double view) =>
        Box.Around(panel.X(panel.DayOf(claim), view), panel.Y((decimal)claim.Estimate.Best!.Value), 4);
}
