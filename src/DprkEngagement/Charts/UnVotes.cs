namespace DprkEngagement;

/// <content>Votes at the United Nations.</content>
public static partial class Charts
{
    // Whose votes were looked up for every resolution; Belarus as the third state that is bound to Russia.
    private static readonly string[] VotesOf = ["PRK", "RUS", "BLR", "CHN", "USA", "KOR", "JPN"];

    /// <summary>How North Korea and six other states voted on Ukraine, word by word, and on itself in the Security Council.</summary>
    /// <param name="data">The data.</param>
    public static Figure UnVotes(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var states = VotesOf.Select(data.Actor).ToList();
        var table = Measures.UkraineVotes(data, others: VotesOf[1..]);
        var assembly = table.Rows;
        var council = data.Resolutions.Where(one => one.Body == ResolutionBody.SecurityCouncil && one.Event.Status == CodeStatus.Coded)
            .OrderBy(one => one.Event.Date.Start).ToList();
        var same = states.ToDictionary(state => state, state => Measures.SameVotes(assembly, "PRK", state.Iso3c).Same);
        return new Figure
        {
            Id = "un-votes",
            Title = Title(),
            Subtitle = "Votes on Ukraine in the UN General Assembly"
                + (assembly.Count == 0 ? "" : $", found to {DateText.ProseMonth(assembly[^1].Event.Date.Start)}"),
            Caption = "Filled: No; grey: abstained; empty: Yes."
                + (council.Count == 0 ? "" : " The drafts in the Security Council failed by veto; a dash: no seat."),
            AltText = $"A table of votes. As North Korea voted, of {Number(assembly.Count)}: "
                + string.Join(", ", states.Skip(1).Select(state => $"{state.Name} {Number(same[state])}")) + ".",
            Table = table,
            RowIds = [.. assembly.Concat(council).Select(one => one.Event.Id)],
            Data = data,
            Draw = Draw,
        };

        string Title()
        {
            var (all, russia, china) = (assembly.Count, same[data.Actor("RUS")], same[data.Actor("CHN")]);
            return all == 0 ? "No vote on Ukraine was found"
                : $"North Korea voted as Russia did on {(russia == all ? "all" : $"{NumberWords.Of(russia)} of")} {NumberWords.Of(all)} "
                    + $"Ukraine resolutions; as China on {NumberWords.Of(china)}";
        }

        void Draw(House house)
        {
            var (phone, height, ink) = (house.Phone, house.Phone ? 43 : 32, house.Ink);
            house.Margins(phone ? 118 : 306, phone ? 8 : 24);
            house.Axis(-0.5, states.Count - 0.5);
            house.Y += phone ? 44 : 12;
            foreach (var (state, column) in states.Select((state, column) => (state, column)))
            {
                house.Text(phone || house.Look.Width < 880 || state.Name.Length > 12 ? state.ShortName : state.Name, house.Y, column,
                    dx: phone ? -12 : 0, anchor: phone ? "left" : "center", valign: phone ? "bottom" : "middle",
                    color: house.Tint(ActorLook.Of(state)), bold: true, angle: phone ? -45 : 0);
            }

            house.Y += phone ? 6 : 14;
            Rows(assembly);
            house.Text(phone ? $"as North Korea, of {Number(assembly.Count)}"
                : $"same vote as North Korea, of {NumberWords.Of(assembly.Count)}", house.Y + 15, color: ink.Text, bold: true);
            foreach (var (state, column) in states.Select((state, column) => (state, column)).Skip(1))
            {
                house.Text(Number(same[state]), house.Y + 15, column, anchor: "center", size: phone ? house.Size.Head : 16,
                    color: house.Tint(ActorLook.Of(state)), bold: true);
            }

            house.Y += 34;
            if (council.Count > 0)
            {
                house.Rule(house.Y);
                house.Y += 10;
                house.Text(phone ? "Security Council, on North Korea" : "Security Council, sanctions on North Korea", house.Y,
                    valign: "top", color: ink.Text, bold: true);
                house.Y += 22;
                Rows(council);
                house.Y += 6;
            }

            void Rows(IReadOnlyList<Resolution> resolutions)
            {
                foreach (var one in resolutions)
                {
                    var (y, room) = (house.Y + (height / 2.0), house.Left - house.Pad - (phone ? 4 : 96));
                    var subject = HouseText.Fill(one.Title, phone ? 10 : 11.5, room);
                    var title = string.Join("<br>", subject.Take(2)) + (subject.Count > 2 ? " …" : "");
                    if (phone)
                    {
                        house.Text($"{DateText.Tight(one.Event.Date.Start)}<br>{title}", y, size: 10);
                    }
                    else
                    {
                        house.Text(DateText.Day(one.Event.Date.Start), y);
                        house.Text(title, y, dx: 88, size: 11.5, color: ink.Text);
                    }

                    foreach (var (state, column) in states.Select((state, column) => (state, column)))
                        Cell(one, state, column, y);

                    house.Y += height;
                }
            }

            void Cell(Resolution one, Actor state, int column, double y)
            {
                var (vote, half) = (one.VoteOf(state.Iso3c), (height / 2.0) - 1.5);
                if (vote is null or VoteChoice.Unconfirmed)
                    return;

                if (vote != VoteChoice.NotAMember)
                {
                    house.Box(column - 0.45, column + 0.45, y - half, y + half,
                        vote switch { VoteChoice.No => ink.Text, VoteChoice.Abstain or VoteChoice.Absent => house.Mix(ink.Text, 0.28),
                            _ => "rgba(0,0,0,0)" }, vote is VoteChoice.No or VoteChoice.Abstain ? null : ink.Grid);
                }

                var word = vote switch { VoteChoice.NotAMember => "–", VoteChoice.Abstain => phone ? "abst." : "abstain",
                    var known => Measures.VoteText(known) };
                house.Text(word, y, column, anchor: "center", size: phone ? 10.5 : null, color: vote == VoteChoice.No ? ink.Back
                    : vote == VoteChoice.Abstain ? ink.Text : ink.Muted, bold: vote == VoteChoice.No);
                house.Dot(column, y, ActorLook.Other, [one.Event.Id],
                    House.Hover($"{state.Name}: {Measures.VoteText(vote)}", one.Symbol is { } symbol ? $"{symbol}: {one.Title}" : one.Title,
                    $"{DateText.Day(one.Event.Date.Start)}; {one.Yes} in favour, {one.No} against, {one.Abstain} abstained",
                        SourceOf(data.SourcesOf(one.Event))), size: 18, symbol: "square", fill: "none");
            }
        }
    }
}
