namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>How North Korea and the states whose vote on every resolution is known voted on Ukraine, word by word, and on North Korea
    /// in the Security Council.</summary>
    public static Figure UnVotes(EngagementData data)
    {
        const int columns = 7;
        var korea = data.Actor("PRK");
        var assembly = Measures.UkraineVotes(data, others: []).Rows;
        // The five powers, and of the others whose every vote is known who voted most like North Korea.
        var states = data.Actors.Where(one => one != korea && (one.FivePower || assembly.All(vote => vote.VoteOf(one.Iso3c) is not null)))
            .OrderByDescending(one => one.FivePower).ThenByDescending(Same).Take(columns - 1)
            .OrderByDescending(Same).ThenByDescending(one => one.FivePower).Prepend(korea).ToList();
        var council = data.Resolutions.Where(one => one.Body == ResolutionBody.SecurityCouncil && one.Event.Status == CodeStatus.Coded)
            .OrderBy(one => one.Event.Date.Start).ToList();
        return new Figure
        {
            Id = "un-votes", Data = data, Draw = Draw,
            Title = assembly.Count == 0 ? "No vote on Ukraine was found" : Title(Same(data.Actor("RUS")), Same(data.Actor("CHN"))),
            Subtitle = "Votes on Ukraine in the UN General Assembly"
                + (assembly.Count == 0 ? "" : $", found to {DateText.ProseMonth(assembly[^1].Event.Date.Start)}"),
            Caption = "Filled: No; grey: abstained; empty: Yes."
                + (council.Count == 0 || council.Any(one => one.Adopted) ? "" : " The drafts in the Security Council were not adopted.")
                + (council.Count == 0 ? "" : " A dash: no seat; nothing: vote not in the record."),
            AltText = $"A table of votes. As North Korea voted, of {assembly.Count}: "
                + string.Join(", ", states.Skip(1).Select(state => $"{state.Name} {Same(state)}")) + ".",
            Table = Measures.UkraineVotes(data, others: [.. states.Skip(1).Select(state => state.Iso3c)]),
            RowIds = [.. assembly.Concat(council).Select(one => one.Event.Id)],
        };

        int Same(Actor state) => Measures.SameVotes(assembly, korea.Iso3c, state.Iso3c).Same;

        string Title(int russia, int china) => "North Korea voted as Russia did on "
            + (russia == assembly.Count ? "all " : $"{NumberWords.Of(russia)} of ")
            + $"{NumberWords.Of(assembly.Count)} Ukraine resolutions; as China on {NumberWords.Of(china)}";

        void Draw(House house)
        {
            var (phone, height, ink) = (house.Phone, house.Phone ? 43 : 32, house.Ink);
            house.Margins(phone ? 118 : 306, phone ? 8 : 24);
            house.Axis(-0.5, states.Count - 0.5);
            house.Y += 14;
            foreach (var (column, state) in states.Index())
            {
                var name = house.Look.Width < 880 || state.Name.Length > 12 ? state.ShortName : state.Name;
                house.Text(phone ? name.Replace(" ", "<br>", StringComparison.Ordinal) : name, house.Y, column, anchor: "center",
                    size: phone ? 10 : null, color: house.Tint(ActorLook.Of(state)), bold: true);
            }

            house.Y += phone ? 20 : 14;
            Rows(assembly);
            house.Text(phone ? $"as North Korea, of {assembly.Count}" : $"same vote as North Korea, of {NumberWords.Of(assembly.Count)}",
                house.Y + 15, color: ink.Text, bold: true);
            foreach (var (column, state) in states.Index().Skip(1))
                house.Text($"{Same(state)}", house.Y + 15, column, anchor: "center", size: phone ? house.Size.Head : 16,
                    color: house.Tint(ActorLook.Of(state)), bold: true);

            house.Y += 34;
            if (council.Count == 0)
                return;

            house.Rule(house.Y);
            house.Text($"Security Council, {(phone ? "" : "sanctions ")}on North Korea", house.Y + 10, valign: "top", color: ink.Text,
                bold: true);
            house.Y += 32;
            Rows(council);
            house.Y += 6;

            void Rows(IReadOnlyList<Resolution> resolutions)
            {
                foreach (var one in resolutions)
                {
                    var (y, day) = (house.Y + (height / 2.0), one.Event.Date.Start);
                    var room = house.Left - house.Pad - (phone ? 4 : 96);
                    var title = string.Join("<br>", HouseText.Cut(one.Title, phone ? 10 : 11.5, room, 2));
                    if (phone)
                        house.Text($"{DateText.Tight(day)}<br>{title}", y, size: 10);
                    else
                    {
                        house.Text(DateText.Day(day), y);
                        house.Text(title, y, dx: 88, size: 11.5, color: ink.Text);
                    }

                    foreach (var (column, state) in states.Index())
                    {
                        if (one.VoteOf(state.Iso3c) is { } vote and not VoteChoice.Unconfirmed)
                            Cell(one, vote, state, column, y);
                    }

                    house.Y += height;
                }
            }

            void Cell(Resolution one, VoteChoice vote, Actor state, int column, double y)
            {
                var half = (height / 2.0) - 1.5;
                var (word, color, fill, outline) = vote switch
                {
                    VoteChoice.NotAMember => ("–", ink.Muted, "", ""),
                    VoteChoice.No => (Measures.VoteText(vote), ink.Back, ink.Text, null),
                    VoteChoice.Abstain => (phone ? "abst." : "abstain", ink.Text, house.Mix(ink.Text, 0.28), null),
                    VoteChoice.Absent => (Measures.VoteText(vote), ink.Muted, house.Mix(ink.Text, 0.28), ink.Grid),
                    _ => (Measures.VoteText(vote), ink.Muted, "rgba(0,0,0,0)", ink.Grid),
                };
                if (fill.Length > 0)
                    house.Box(column - 0.45, column + 0.45, y - half, y + half, fill, outline);

                house.Text(word, y, column, anchor: "center", size: phone ? 10.5 : null, color: color, bold: vote == VoteChoice.No);
                house.Dot(column, y, ActorLook.Other, [one.Event.Id], House.Hover(
                    $"{state.Name}: {Measures.VoteText(vote)}", one.Symbol is { } symbol ? $"{symbol}: {one.Title}" : one.Title,
                    $"{DateText.Day(one.Event.Date.Start)}; {one.Yes} in favour, {one.No} against, {one.Abstain} abstained",
                    SourceOf(data.SourcesOf(one.Event))), size: 18, symbol: "square", fill: "none");
            }
        }
    }
}
