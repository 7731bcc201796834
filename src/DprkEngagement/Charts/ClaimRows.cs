namespace DprkEngagement;

/// <summary>A row of a chart of claims.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Note">What exactly it counts: at the right, on a phone under who says it.</param>
/// <param name="Tail">What belongs to the figure and stands beside it: "if all were 152 mm".</param>
/// <param name="Date">Another text than the day it was stated; empty for none.</param>
/// <param name="Bracket">What a run of rows has in common, said once beside them; null for nothing.</param>
internal sealed record ClaimRow(Claim Claim, string Note = "", string Tail = "", string? Date = null, string? Bracket = null)
{
    /// <summary>Who says it: the state bold.</summary>
    public string Who => Claim.Claimant.Who() is var (land, office) ? $"<b>{land}</b> {office}".Trim() : "";

    /// <summary>When.</summary>
    public string When => Date ?? StatedDate.TightOf(Claim.Published);
}

/// <summary>A scale from zero that panels share.</summary>
internal sealed class ClaimScale
{
    private readonly bool _millions;
    private readonly double _step;
    private readonly int _steps;

    public ClaimScale(IEnumerable<Claim> claims, bool millions = false)
    {
        _millions = millions;
        var most = claims.Where(claim => claim.Estimate.Largest is not null).Select(ClaimChoice.Value).DefaultIfEmpty(1).Max();
        // Two to four steps of a round size whose last comes nearest to the largest number, or passes it a little.
        var ten = Math.Pow(10, Math.Floor(Math.Log10(most)) - 1);
        (_step, _steps) = new[] { 50, 25, 20, 10, 5, 4, 2.5, 2, 1 }.Select(one => one * ten)
            .Select(size => (Size: size, Count: (int)(Math.Ceiling(most / size) * size <= most * 1.1 ? Math.Ceiling(most / size)
                : Math.Floor(most / size))))
            .Where(steps => steps.Count is >= 2 and <= 4).MinBy(steps => (Math.Abs((steps.Size * steps.Count) - most), -steps.Count));
        End = Math.Max(most * 1.03, _step * _steps);
    }

    /// <summary>Its right end.</summary>
    public double End { get; }

    /// <summary>Steps from zero and their texts; of four steps every second has one.</summary>
    public IEnumerable<(object Value, string Text)> Ticks(bool phone) => Enumerable.Range(0, _steps + 1)
        .Select(n => ((object)(n * _step), _steps > 3 && n % 2 == 1 ? "" : Tick((decimal)(n * _step), phone)));

    /// <summary>A claim's figure with its hedge.</summary>
    public string Figure(Claim claim) =>
        (_millions ? EstimateText.ShortMillions(claim.Estimate) : EstimateText.Short(claim.Estimate)).Replace(' ', '\u00a0');

    private string Tick(decimal value, bool phone) => _millions ? NumberText.Millions(value) : phone ? NumberText.Axis(value)
        : NumberText.Short(value);
}

/// <summary>Draws claims as rows that need no legend: date, state and office, the mark as the claim's hedge says with its figure, what
/// exactly it counts. Columns are as wide as their widest text. On a phone the last column goes under the second.</summary>
internal sealed class ClaimRows
{
    // The room that the marks have at the narrowest width of a form: figures must not reach the notes there.
    private const double NarrowTrack = 150;

    private readonly House _house;
    private readonly EngagementData _data;
    private readonly bool _bars;
    private readonly double _who;
    private readonly double _words;
    private readonly double _note;
    private readonly double _from;
    private readonly double _to = 1;
    private readonly Dictionary<ClaimScale, string> _axes = [];
    private readonly Dictionary<string, double> _places = new(StringComparer.Ordinal);

    /// <param name="house">Where to draw.</param>
    /// <param name="data">For wordings and sources.</param>
    /// <param name="rows">All rows of the figure, with their scales.</param>
    /// <param name="bars">True draws bars from zero, where amounts of whole spans are compared.</param>
    /// <param name="inside">True leaves the margins at the text edge, for panels of another width below.</param>
    public ClaimRows(House house, EngagementData data, IEnumerable<(ClaimRow Row, ClaimScale Scale)> rows, bool bars = false,
        bool inside = false)
    {
        (_house, _data, _bars) = (house, data, bars);
        var all = rows.ToList();
        double Widest(Func<ClaimRow, ClaimScale, double> width) => all.Select(one => width(one.Row, one.Scale)).DefaultIfEmpty(0).Max();
        var dates = Widest((row, _) => HouseText.Width(row.When, DateSize));
        _who = dates == 0 ? 0 : dates + (house.Phone ? 7 : 12);
        _words = Math.Max(_who + Widest((row, _) => HouseText.Width(row.Who, house.Size.Label)), house.Phone ? 150 : 0);
        var notes = house.Phone ? 0 : Widest((row, _) => row.Bracket is null ? Math.Min(NoteRoom, HouseText.Width(row.Note, NoteSize))
            : NoteRoom);
        // What belongs to a figure may run into the column of notes where its row has none.
        var beyond = Widest((row, scale) => Beyond(row, scale) - (row.Tail.Length > 0 && row.Note.Length == 0 ? notes : 0));
        _note = Math.Round(Math.Max(beyond, 0) + 14);
        var (left, right) = (Math.Round(house.Pad + _words + (house.Phone ? 10 : 15)),
            Math.Round(notes == 0 ? _note + 4 : _note + notes + 12));
        if (inside)
        {
            // As shares of the room: at the narrowest width the columns must fit, at others they have more.
            var room = (house.Phone ? 360 : 700) - (2 * house.Pad);
            (_from, _to) = ((left - house.Pad) / room, 1 - ((right - house.Pad) / room));
        }
        else
        {
            house.Margins(left, right);
        }
    }

    /// <summary>Where the rows drawn last ended.</summary>
    public double End { get; private set; }

    /// <summary>Pixels of the rows by the ids of their claims.</summary>
    public IReadOnlyDictionary<string, double> Places => _places;

    // A wide figure has room for most notes in one line.
    private double NoteRoom => _house.Look.Width >= 900 ? 214 : 168;

    private double NoteSize => _house.Size.Caption;

    private double DateSize => _house.Phone ? _house.Size.Caption : _house.Size.Label;

    /// <summary>The axis of a scale.</summary>
    public string Axis(ClaimScale scale) => _axes.TryGetValue(scale, out var axis) ? axis : _axes[scale] = _house.Axis(0, scale.End, _from,
        _to);

    /// <summary>True where a line at a value would cross a claim's figure at some width.</summary>
    public bool MayCross(Claim claim, ClaimScale scale, double value)
    {
        var (gap, width, away) = (Gap(claim), HouseText.Width(scale.Figure(claim), _house.Size.Label, bold: true),
            (value - claim.Value()) / scale.End);
        var narrow = Math.Max(60, (_house.Phone ? 360 : 700) - _house.Left - _house.Right);
        return away > 0 && away * narrow < gap + width + 4 && away * 4 * narrow > gap - 4;
    }

    /// <summary>A head and its rows; a panel without rows is left out.</summary>
    public void Panel(string head, string more, IEnumerable<ClaimRow> rows, ClaimScale scale, ClaimEnvelope? band = null)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;

        var axis = Axis(scale);
        if (head.Length > 0)
            _house.Head(head, more);

        var top = _house.Y;
        for (var n = 0; n < all.Count;)
        {
            var (bracket, from) = (all[n].Bracket, _house.Y);
            Open(bracket);
            for (; n < all.Count && all[n].Bracket == bracket; n++)
                Row(all[n], scale, axis);

            Close(bracket, from);
        }

        End = _house.Y;
        _house.Grid(scale.Ticks(_house.Phone), top, End, axis);
        if (band is not null)
            _house.Box((double)band.Low(), (double)band.High(), top, End, axis: axis);

        _house.Y += Math.Round(_house.Size.Label * 1.3) + 14;
    }

    private void Row(ClaimRow row, ClaimScale scale, string axis)
    {
        var (claim, look, ringed) = (row.Claim, ActorLook.Of(row.Claim.Claimant), row.Claim.OutlierReason is not null);
        var note = _house.Phone ? ClaimChoice.Joined(", ", row.Tail, row.Note) : row.Note;
        var lines = note.Length == 0 ? [] : HouseText.Fill(note, NoteSize, _house.Phone ? _words : NoteRoom);
        lines = lines.Count > 2 ? [lines[0], lines[1] + " …"] : lines;
        var words = claim.Estimate.Smallest is not null ? []
            : HouseText.Fill(claim.Scope ?? "no figure", _house.Size.Label, (_house.Phone ? 376 : 676) - _house.Left);
        var step = Math.Max(5 + (16 * words.Count), _house.Phone
            ? Math.Max(ringed ? 26 : 20, lines.Count == 0 ? 0 : 24 + (13 * lines.Count))
            : (ringed ? 27 : 21) + (14 * Math.Max(0, lines.Count - 1)));
        var middle = _house.Y + Math.Round(step / 2.0);
        var first = _house.Phone && lines.Count > 0 ? _house.Y + 9 : middle;
        _house.Text(row.When, first, size: DateSize);
        _house.Text(row.Who, first, dx: _who, color: _house.Tint(look));
        if (lines.Count > 0)
        {
            var below = _house.Phone;
            _house.Text(
                string.Join("<br>", lines), below ? first + 8 : middle, below ? null : _to, "paper", below ? 0 : _note,
                    valign: below ? "top" : "middle", size: NoteSize);
        }

        _places[claim.Id] = middle;
        if (words.Count > 0)
            _house.Text(string.Join("<br>", words), middle, 0, axis, 5, color: _house.Ink.Text);
        else
            Mark(row, scale, axis, middle, look);

        _house.Y += step;
    }

    private void Mark(ClaimRow row, ClaimScale scale, string axis, double y, ActorLook look)
    {
        var (claim, estimate, outlier) = (row.Claim, row.Claim.Estimate, row.Claim.OutlierReason is not null);
        var (low, high, hover) = (claim.Least(), claim.Value(), _data.Hover(claim));
        if (_bars)
        {
            var fill = claim.Status is CodeStatus.Provisional ? MarkForm.Hollow : estimate.OpenBelow ? MarkForm.Hatched : MarkForm.Full;
            _house.Bar(0, low, y, look, [claim.Id], hover, _house.Phone ? 11 : 13, fill, axis: axis);
            if (high > low)
                _house.Bar(low, high, y, look, [claim.Id], hover, _house.Phone ? 11 : 13, MarkForm.Hatched, axis: axis);
        }
        else
        {
            _house.Rule(0, low, y, y, dash: "dot", axis: axis);
            var form = claim.Status is CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full;
            if (high > low)
                _house.Range(low, high, y, look, [claim.Id], hover, form, axis);
            else
                _house.Dot(high, y, look, [claim.Id], hover, form, axis: axis);

            foreach (var end in outlier ? new[] { low, high }.Distinct() : [])
                _house.Ring(end, y, axis);
        }

        if (estimate.OpenAbove || estimate.OpenBelow)
            _house.Arrow(high, y, estimate.OpenAbove ? 1 : -1, _house.Tint(look), _bars ? 3 : outlier ? 12 : 9, axis: axis);

        _house.Text(Label(row, scale), y, high, axis, Gap(claim), color: _house.Ink.Text);
    }

    // A run of rows with something in common: a line of its own on a phone, else a bracket in the column of notes.
    private void Open(string? words)
    {
        if (words is not null && _house.Phone)
        {
            var lines = HouseText.Fill(words, NoteSize, _words + 4);
            _house.Text(string.Join("<br>", lines), _house.Y + 4, valign: "top", size: NoteSize);
            _house.Y += 6 + (14 * lines.Count);
        }
    }

    private void Close(string? words, double from)
    {
        if (words is not null && !_house.Phone)
        {
            var lines = string.Join("<br>", HouseText.Fill(words, NoteSize, NoteRoom - 10));
            _house.Text(lines, Math.Round((from + _house.Y) / 2), _to, "paper", _note + 10, size: NoteSize);
            _house.Stroke(_to, _note, from + 3, _house.Y - 3);
        }
    }

    private string Label(ClaimRow row, ClaimScale scale) =>
        $"<b>{scale.Figure(row.Claim)}</b>{(_house.Phone || row.Tail.Length == 0 ? "" : " " + row.Tail)}";

    private double Gap(Claim claim) => (claim.Estimate.OpenAbove ? _bars ? 24 : 29 : _bars ? 5 : 10)
        + (claim.OutlierReason is null ? 0 : 4);

    private double Beyond(ClaimRow row, ClaimScale scale) => row.Claim.Estimate.Largest is null ? 0
        : Gap(row.Claim) + HouseText.Width(Label(row, scale), _house.Size.Label) - ((1 - (row.Claim.Value() / scale.End)) * NarrowTrack);
}
