namespace DprkEngagement;

/// <summary>A row of a chart of claims.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Note">What exactly it counts: at the right, on a phone under who says it.</param>
/// <param name="Tail">What belongs to the figure and stands beside it: "if all were 152 mm".</param>
/// <param name="Date">Another text than the day it was stated; empty for none.</param>
/// <param name="Look">Another look than its claimant's.</param>
/// <param name="Run">What a run of rows has in common, said once above them; null for nothing.</param>
internal sealed record ClaimRow(Claim Claim, string Note = "", string Tail = "", string? Date = null, ActorLook? Look = null,
    string? Run = null)
{
    public string Who => Claim.Claimant.Who() is var (land, office) ? $"<b>{land}</b> {office}".Trim() : "";
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
        (_step, _steps) = new[] { 50, 25, 20, 10, 5, 4, 2.5, 2, 1 }.Select(one => one * ten).Select(size =>
                (Size: size, Count: (int)(Math.Ceiling(most / size) * size <= most * 1.1 ? Math.Ceiling(most / size) : most / size)))
            .Where(steps => steps.Count is >= 2 and <= 4).MinBy(steps => (Math.Abs((steps.Size * steps.Count) - most), -steps.Count));
        End = Math.Max(most * 1.03, _step * _steps);
    }

    /// <summary>Its right end.</summary>
    public double End { get; }

    /// <summary>Steps from zero and their texts; of four steps every second has one.</summary>
    public IEnumerable<(object Value, string Text)> Ticks(bool phone) => Enumerable.Range(0, _steps + 1).Select(n => n * _step)
        .Select((value, n) => ((object)value, _steps > 3 && n % 2 == 1 ? "" : _millions ? NumberText.Millions((decimal)value)
            : phone ? NumberText.Axis((decimal)value) : NumberText.Short((decimal)value)));

    /// <summary>A claim's figure with its hedge.</summary>
    public string Figure(Claim claim) =>
        (_millions ? EstimateText.ShortMillions(claim.Estimate) : EstimateText.Short(claim.Estimate)).Replace(' ', '\u00a0');
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

    /// <param name="house">Where to draw.</param>
    /// <param name="data">For wordings and sources.</param>
    /// <param name="rows">All rows of the figure, with their scales.</param>
    /// <param name="bars">True draws bars from zero, where amounts of whole spans are compared.</param>
    /// <param name="inside">True leaves the margins as they are, for panels of another width below.</param>
    public ClaimRows(House house, EngagementData data, IEnumerable<(ClaimRow Row, ClaimScale Scale)> rows, bool bars = false,
        bool inside = false)
    {
        (_house, _data, _bars) = (house, data, bars);
        var all = rows.ToList();
        double Widest(Func<ClaimRow, double> width) => all.Select(one => width(one.Row)).DefaultIfEmpty(0).Max();
        var dates = Widest(row => HouseText.Width(row.When, DateSize));
        _who = dates == 0 ? 0 : dates + (house.Phone ? 7 : 12);
        _words = Math.Max(_who + Widest(row => HouseText.Width(row.Who, house.Size.Label)), house.Phone ? 150 : 0);
        var notes = house.Phone ? 0 : Widest(row => Math.Min(NoteRoom, HouseText.Width(row.Note, house.Size.Caption)));
        // What belongs to a figure may run into the column of notes where its row has none.
        var beyond = all.Where(one => one.Row.Claim.Estimate.Largest is not null).Select(one => Beyond(one.Row, one.Scale)
            - (one.Row.Tail.Length > 0 && one.Row.Note.Length == 0 ? notes : 0)).DefaultIfEmpty(0).Max();
        _note = Math.Round(Math.Max(beyond, 0) + 14);
        var (left, right) = (Math.Round(house.Pad + _words + (house.Phone ? 10 : 15)), Math.Round(_note + (notes == 0 ? 4 : notes + 12)));
        if (!inside)
        {
            house.Margins(left, right);
            return;
        }

        // As shares of the room: at the narrowest width the columns must fit, at others they have more.
        var room = (house.Phone ? 360 : 700) - house.Left - house.Right;
        (_from, _to) = ((left - house.Left) / room, 1 - ((right - house.Right) / room));
    }

    // A wide figure has room for most notes in one line.
    private double NoteRoom => _house.Look.Width >= 900 ? 214 : 168;
    private double DateSize => _house.Phone ? _house.Size.Caption : _house.Size.Label;

    /// <summary>A head and its rows; a panel without rows is left out. A band is shaded, or what lies beyond a limit.</summary>
    public void Panel(string head, string more, IEnumerable<ClaimRow> rows, ClaimScale scale, ClaimEnvelope? band = null,
        double? limit = null)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;

        var share = scale.End / (_to - _from);
        if (!_axes.TryGetValue(scale, out var axis))
            _axes[scale] = axis = _house.Axis(-_from * share, scale.End + ((1 - _to) * share));

        if (head.Length > 0)
            _house.Head(head, more);

        var (top, run) = (_house.Y, (string?)null);
        foreach (var row in all)
        {
            if (row.Run is { } words && words != run)
            {
                _house.Text(words, _house.Y + 4, valign: "top", size: _house.Size.Caption);
                _house.Y += 20;
            }

            run = row.Run;
            Row(row, scale, axis);
        }

        _house.Grid(scale.Ticks(_house.Phone), top, _house.Y, axis);
        if (band is not null)
            _house.Box((double)band.Low(), (double)band.High(), top, _house.Y, axis: axis);

        if (limit is { } most)
            _house.Box(most, scale.End, top, _house.Y, axis: axis);

        _house.Y += Math.Round(_house.Size.Label * 1.3) + 14;
    }

    private void Row(ClaimRow row, ClaimScale scale, string axis)
    {
        var (claim, look, phone) = (row.Claim, row.Look ?? ActorLook.Of(row.Claim.Claimant), _house.Phone);
        var (note, ringed) = (phone ? ClaimChoice.Joined(", ", row.Tail, row.Note) : row.Note, claim.OutlierReason is not null);
        var lines = note.Length == 0 ? [] : HouseText.Cut(note, _house.Size.Caption, phone ? _words : NoteRoom, 2);
        var words = claim.Estimate.Smallest is not null ? []
            : HouseText.Fill(claim.Scope ?? "no figure", _house.Size.Label, (phone ? 376 : 676) - _house.Left);
        var step = Math.Max(5 + (16 * words.Count), phone ? Math.Max(ringed ? 26 : 20, lines.Count == 0 ? 0 : 24 + (13 * lines.Count))
            : (ringed ? 27 : 21) + (14 * Math.Max(0, lines.Count - 1)));
        var middle = _house.Y + Math.Round(step / 2.0);
        var first = phone && lines.Count > 0 ? _house.Y + 9 : middle;
        _house.Text(row.When, first, size: DateSize);
        _house.Text(row.Who, first, dx: _who, color: _house.Tint(ActorLook.Of(claim.Claimant)));
        if (lines.Count > 0 && phone)
            _house.Text(string.Join("<br>", lines), first + 8, valign: "top", size: _house.Size.Caption);
        else if (lines.Count > 0)
            _house.Text(string.Join("<br>", lines), middle, _to, "paper", _note, size: _house.Size.Caption);

        if (words.Count > 0)
            _house.Text(string.Join("<br>", words), middle, 0, axis, 5, color: _house.Ink.Text);
        else
            Mark(row, scale, axis, middle, look);

        _house.Y += step;
    }

    private void Mark(ClaimRow row, ClaimScale scale, string axis, double y, ActorLook look)
    {
        var (claim, estimate, ringed) = (row.Claim, row.Claim.Estimate, row.Claim.OutlierReason is not null);
        var (low, high, hover, height) = (claim.Least(), claim.Value(), _data.Hover(claim), _house.Phone ? 11 : 13);
        var form = claim.Form();
        if (_bars)
        {
            _house.Bar(0, low, y, look, [claim.Id], hover, height, estimate.OpenBelow ? MarkForm.Hatched : form, axis: axis);
            if (high > low)
                _house.Bar(low, high, y, look, [claim.Id], hover, height, MarkForm.Hatched, axis: axis);
        }
        else
        {
            _house.Rule(0, low, y, y, dash: "dot", axis: axis);
            if (high > low)
                _house.Range(low, high, y, look, [claim.Id], hover, form, axis);
            else
                _house.Dot(high, y, look, [claim.Id], hover, form, axis: axis);

            foreach (var end in ringed ? new[] { low, high }.Distinct() : [])
                _house.Ring(end, y, axis);
        }

        if (estimate.OpenAbove || (estimate.OpenBelow && !_bars))
            _house.Arrow(high, y, estimate.OpenAbove ? 1 : -1, _house.Tint(look), _bars ? 3 : ringed ? 12 : 9, axis: axis);

        _house.Text(Label(row, scale), y, high, axis, Gap(claim), color: _house.Ink.Text);
    }

    private string Label(ClaimRow row, ClaimScale scale) =>
        $"<b>{scale.Figure(row.Claim)}</b>{(_house.Phone || row.Tail.Length == 0 ? "" : " " + row.Tail)}";

    private double Gap(Claim claim) =>
        (claim.Estimate.OpenAbove ? _bars ? 24 : 29 : _bars ? 5 : 10) + (claim.OutlierReason is null ? 0 : 4);

    private double Beyond(ClaimRow row, ClaimScale scale) => Gap(row.Claim) + HouseText.Width(Label(row, scale), _house.Size.Label)
        - ((1 - (row.Claim.Value() / scale.End)) * NarrowTrack);
}
