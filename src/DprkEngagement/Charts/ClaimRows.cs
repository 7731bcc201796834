namespace DprkEngagement;

/// <summary>A row of a chart of claims.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Note">What exactly it counts: at the right, on a phone under who says it.</param>
/// <param name="Tail">What belongs to the figure and stands beside it: "if all were 152 mm".</param>
/// <param name="Date">Another text than the day it was stated; empty for none.</param>
/// <param name="Bracket">What a run of rows has in common, said once beside them; null for nothing.</param>
internal sealed record ClaimRow(Claim Claim, string Note = "", string Tail = "", string? Date = null, string? Bracket = null);

/// <summary>A scale from zero that panels share.</summary>
/// <param name="Claims">The claims on it; none gives a scale to 1.</param>
/// <param name="Millions">True where the head of the panel says "million".</param>
internal sealed record ClaimScale(IEnumerable<Claim> Claims, bool Millions = false)
{
    /// <summary>The largest number on it.</summary>
    public double Largest { get; } = Claims.Where(claim => claim.Estimate.Largest is not null).Select(claim => claim.Value()).DefaultIfEmpty(1).Max();

    /// <summary>Its right end: the last tick where that is near.</summary>
    public double End => Math.Max(Largest * 1.03, Steps.Count * Steps.Size);

    // Three or four steps of a round size that come nearest to the largest number from below, or pass it a little.
    private (double Size, int Count) Steps
    {
        get
        {
            var ten = Math.Pow(10, Math.Floor(Math.Log10(Largest)) - 1);
            return new[] { 50, 25, 20, 10, 5, 4, 2.5, 2, 1 }.Select(one => one * ten)
                .Select(size => (Size: size, Count: Math.Ceiling(Largest / size) * size <= Largest * 1.1 ? (int)Math.Ceiling(Largest / size) : (int)(Largest / size)))
                .Where(steps => steps.Count is >= 2 and <= 4).MaxBy(steps => Math.Min(steps.Size * steps.Count, Largest));
        }
    }

    /// <summary>Steps from zero and their texts; every second text on a phone where there are many.</summary>
    public IEnumerable<(object Value, string Text)> Ticks(bool phone) => Enumerable.Range(0, Steps.Count + 1).Select(n =>
        ((object)(n * Steps.Size), phone && Steps.Count > 3 && n % 2 == 1 ? "" : Tick((decimal)(n * Steps.Size), phone)));

    /// <summary>A claim's figure with its hedge.</summary>
    public string Figure(Claim claim) => (Millions ? EstimateText.ShortMillions(claim.Estimate) : EstimateText.Short(claim.Estimate)).Replace(' ', '\u00a0');

    private string Tick(decimal value, bool phone) => Millions ? NumberText.Millions(value) : phone ? NumberText.Axis(value) : NumberText.Short(value);
}

/// <summary>
/// Draws claims as rows that need no legend: date, state and office, the mark as the claim's hedge says with its figure, what exactly
/// it counts. Columns are as wide as their widest text. On a phone the last column goes under the second.
/// </summary>
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
    /// <param name="inside">True leaves the margins at the text edge, for panels of another width below.</param>
    public ClaimRows(House house, EngagementData data, IEnumerable<(ClaimRow Row, ClaimScale Scale)> rows, bool bars = false, bool inside = false)
    {
        (_house, _data, _bars) = (house, data, bars);
        var all = rows.ToList();
        var dates = all.Select(one => HouseText.Width(Date(one.Row), DateSize)).DefaultIfEmpty(0).Max();
        _who = dates == 0 ? 0 : dates + (house.Phone ? 7 : 12);
        _words = _who + all.Select(one => HouseText.Width(Who(one.Row.Claim), house.Size.Label)).DefaultIfEmpty(0).Max();
        var notes = house.Phone ? 0 : all.Select(one => Math.Max(
            one.Row.Bracket is null ? 0 : NoteRoom, Math.Min(NoteRoom, HouseText.Width(one.Row.Note, house.Size.Caption)))).DefaultIfEmpty(0).Max();
        var beyond = all.Select(one => Beyond(one.Row, one.Scale) - (one.Row.Tail.Length > 0 && one.Row.Note.Length == 0 ? notes : 0)).DefaultIfEmpty(0).Max();
        _note = Math.Round(Math.Max(beyond, 0) + 14);
        _words = Math.Max(_words, house.Phone ? 150 : 0);
        var (left, right) = (Math.Round(house.Pad + _words + (house.Phone ? 10 : 15)), Math.Round(notes == 0 ? _note + 4 : _note + notes + 12));
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

    // A wide figure has room for most notes in one line.
    private double NoteRoom => _house.Look.Width >= 900 ? 214 : 168;

    private double DateSize => _house.Phone ? _house.Size.Caption : _house.Size.Label;

    /// <summary>Where rows ended: for a band drawn behind several panels.</summary>
    public double End { get; private set; }

    /// <summary>Pixels of the rows drawn last.</summary>
    public IReadOnlyDictionary<string, double> Places => _places;

    private readonly Dictionary<string, double> _places = new(StringComparer.Ordinal);

    /// <summary>The axis of a scale.</summary>
    public string Axis(ClaimScale scale) => _axes.TryGetValue(scale, out var axis) ? axis : _axes[scale] = _house.Axis(0, scale.End, _from, _to);

    /// <summary>A head and its rows; a panel without rows is left out.</summary>
    /// <param name="head">Bold.</param>
    /// <param name="more">Plain, after it.</param>
    /// <param name="rows">The rows from the top.</param>
    /// <param name="scale">Their scale.</param>
    /// <param name="band">A shaded span behind them; null for none.</param>
    public void Panel(string head, string more, IReadOnlyList<ClaimRow> rows, ClaimScale scale, ClaimEnvelope? band = null)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var axis = Axis(scale);
        if (head.Length > 0)
        {
            _house.Head(head, more);
        }

        var top = _house.Y;
        string? bracket = null;
        var from = top;
        foreach (var row in rows)
        {
            if (row.Bracket != bracket)
            {
                Close(bracket, from);
                Open(row.Bracket);
                (bracket, from) = (row.Bracket, _house.Y);
            }

            Row(row, scale, axis);
        }

        Close(bracket, from);
        End = _house.Y;
        _house.Grid(scale.Ticks(_house.Phone), top, End, axis);
        if (band is not null)
        {
            _house.Box((double)band.Low(), (double)band.High(), top, End, axis: axis);
        }

        _house.Y += Math.Round(_house.Size.Label * 1.3) + 14;
    }

    /// <summary>What stands in place of a chart of which there is no claim.</summary>
    public static void Nothing(House house, EngagementData data)
    {
        house.Axis(0, 1);
        house.Text(data.KnownOn is { } day ? $"No claim with a figure by {DateText.Prose(day)}." : "No claim with a figure in the data.", house.Y + 12);
        house.Y += 40;
    }

    /// <summary>True where a line at a value would cross a claim's figure at some width.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="scale">Its scale.</param>
    /// <param name="value">Where the line stands.</param>
    public bool MayCross(Claim claim, ClaimScale scale, double value)
    {
        var (gap, width) = (Gap(claim), HouseText.Width(scale.Figure(claim), _house.Size.Label, bold: true));
        var away = (value - claim.Value()) / scale.End;
        return away > 0 && away * NarrowTrack < gap + width + 4 && away * 4 * NarrowTrack > gap - 4;
    }

    private void Row(ClaimRow row, ClaimScale scale, string axis)
    {
        var (claim, size) = (row.Claim, _house.Size.Label);
        var note = _house.Phone && row.Tail.Length > 0 ? $"{row.Tail}{(row.Note.Length > 0 ? ", " : "")}{row.Note}" : row.Note;
        var lines = note.Length == 0 ? [] : Shortened(HouseText.Fill(note, NoteSize, _house.Phone ? _words : NoteRoom));
        var ringed = claim.OutlierReason is not null;
        var step = _house.Phone
            ? Math.Max(ringed ? 26 : 20, 20 + (13 * lines.Count) + (lines.Count > 0 ? 4 : 0))
            : (ringed ? 27 : 21) + (14 * Math.Max(0, lines.Count - 1));
        var middle = _house.Y + Math.Round(step / 2.0);
        var first = _house.Phone && lines.Count > 0 ? _house.Y + 9 : middle;
        var look = ActorLook.Of(claim.Claimant);
        _house.Text(Date(row), first, size: DateSize);
        _house.Text(Who(claim), first, dx: _who, color: _house.Tint(look));
        if (lines.Count > 0 && _house.Phone)
        {
            _house.Text(string.Join("<br>", lines), first + 8, valign: "top", size: NoteSize);
        }
        else if (lines.Count > 0)
        {
            _house.Text(string.Join("<br>", lines), middle, _to, "paper", _note, size: NoteSize);
        }

        _places[claim.Id] = middle;
        if (claim.Estimate.Smallest is null)
        {
            _house.Text(claim.Scope ?? "no figure", middle, 0, axis, 5, color: _house.Ink.Text, size: size);
        }
        else
        {
            Mark(row, scale, axis, middle, look);
        }

        _house.Y += step;
    }

    private void Mark(ClaimRow row, ClaimScale scale, string axis, double y, ActorLook look)
    {
        var (claim, estimate) = (row.Claim, row.Claim.Estimate);
        var (low, high, hover) = ((double)(decimal)estimate.Smallest!.Value, claim.Value(), _data.Hover(claim));
        var hollow = claim.Status is CodeStatus.Provisional;
        if (_bars)
        {
            Bars(claim, axis, y, look, hover);
        }
        else
        {
            _house.Rule(0, low, y, y, dash: "dot", axis: axis);
            var form = hollow ? MarkForm.Hollow : MarkForm.Full;
            if (estimate.Hedge is Hedge.Range)
            {
                _house.Range(low, high, y, look, [claim.Id], hover, form, axis);
            }
            else
            {
                _house.Dot(high, y, look, [claim.Id], hover, form, axis: axis);
            }

            foreach (var end in claim.OutlierReason is null ? [] : new[] { low, high }.Distinct())
            {
                _house.Ring(end, y, axis);
            }
        }

        var gap = _bars ? 3 : claim.OutlierReason is null ? 9 : 12;
        if (estimate.OpenAbove || estimate.OpenBelow)
        {
            _house.Arrow(high, y, estimate.OpenAbove ? 1 : -1, _house.Tint(look), gap, axis: axis);
        }

        var tail = _house.Phone || row.Tail.Length == 0 ? "" : " " + row.Tail;
        _house.Text($"<b>{scale.Figure(claim)}</b>{tail}", y, high, axis, Gap(claim), color: _house.Ink.Text);
    }

    private void Bars(Claim claim, string axis, double y, ActorLook look, string hover)
    {
        var (low, high, height) = ((double)(decimal)claim.Estimate.Smallest!.Value, claim.Value(), _house.Phone ? 11 : 13);
        var fill = claim.Status is CodeStatus.Provisional ? BarFill.Hollow : claim.Estimate.OpenBelow ? BarFill.Hatched : BarFill.Plain;
        _house.Bar(0, low, y, look, [claim.Id], hover, height, fill, axis: axis);
        if (high > low)
        {
            _house.Bar(low, high, y, look, [claim.Id], hover, height, BarFill.Hatched, axis: axis);
        }
    }

    // A run of rows with something in common: a line of its own on a phone, else a bracket in the column of notes.
    private void Open(string? words)
    {
        if (words is not null && _house.Phone)
        {
            var lines = HouseText.Fill(words, NoteSize, 390 - (2 * _house.Pad) - 30);
            _house.Text(string.Join("<br>", lines), _house.Y + 4, valign: "top", size: NoteSize);
            _house.Y += 6 + (14 * lines.Count);
        }
    }

    private void Close(string? words, double from)
    {
        if (words is null || _house.Phone)
        {
            return;
        }

        _house.Text(string.Join("<br>", HouseText.Fill(words, NoteSize, NoteRoom - 10)), Math.Round((from + _house.Y) / 2), _to, "paper", _note + 10, size: NoteSize);
        _house.Stroke(_to, _note, from + 3, _house.Y - 3);
    }

    private double NoteSize => _house.Size.Caption;

    private static IReadOnlyList<string> Shortened(IReadOnlyList<string> lines) => lines.Count <= 2 ? lines : [lines[0], lines[1] + " …"];

    private static string Date(ClaimRow row) => row.Date ?? StatedDate.TightOf(row.Claim.Published);

    private static string Who(Claim claim)
    {
        var (land, office) = claim.Claimant.Who();
        return $"<b>{land}</b> {office}".Trim();
    }

    private double Gap(Claim claim) => (claim.Estimate.OpenAbove ? _bars ? 24 : 29 : _bars ? 5 : 10) + (claim.OutlierReason is null ? 0 : 4);

    private double Beyond(ClaimRow row, ClaimScale scale) => row.Claim.Estimate.Largest is null ? 0
        : Gap(row.Claim) + HouseText.Width($"<b>{scale.Figure(row.Claim)}</b>{(_house.Phone || row.Tail.Length == 0 ? "" : " " + row.Tail)}", _house.Size.Label)
            - ((1 - (row.Claim.Value() / scale.End)) * NarrowTrack);
}
