// The marks of a drawn chart, for a pointer, a finger and the keyboard alike: what a mark says, and the way from it to
// its row and sources. Used by the pages of the report and by a chart in a live notebook.
class DprkMarks {
  // place: where plotly.js draws; status: says the mark that the keys have reached; follow: called with the ids of the
  // rows behind a mark, and what the mark says.
  constructor(place, status, follow) {
    this.place = place;
    this.status = status;
    this.follow = follow;
    this.mark = -1;
    place.addEventListener('keydown', (event) => this.key(event));
    place.addEventListener('blur', () => this.leave());
    place.addEventListener('pointerdown', (event) => { this.touched = event.pointerType === 'touch'; }, true);
    // A hover that a script asks for comes later and without an event.
    new MutationObserver(() => this.tell()).observe(place, { childList: true, subtree: true });
  }

  // After every drawing. plotly.js gives the place its events with the first one.
  drawn(plotly) {
    this.plotly = plotly;
    if (this.listening) return;
    this.listening = true;
    this.place.on('plotly_hover', ({ points }) => this.place.classList.toggle('on-mark', DprkMarks.rowsOf(points[0]).length > 0));
    this.place.on('plotly_unhover', () => this.place.classList.remove('on-mark'));
    this.place.on('plotly_click', ({ points }) => {
      // A first tap shows what the mark says, as a pointer's hover does; a second one goes to its row.
      const mark = `${points[0].curveNumber} ${points[0].pointNumber}`;
      const again = mark === this.tapped;
      this.tapped = mark;
      if (!this.touched || again) this.go(points[0]);
    });
  }

  leave() {
    this.mark = -1;
    this.status.textContent = '';
    if (this.plotly && this.place.data) this.plotly.Fx.unhover(this.place);
  }

  // The first text that a mark carries is the id of its row, or of its rows; see HoverText.
  static rowsOf({ customdata }) {
    return String(customdata?.[0] ?? '').split(' ').filter((id) => id !== '');
  }

  go(point) {
    const rows = DprkMarks.rowsOf(point);
    if (rows.length > 0) this.follow(rows, point.customdata);
  }

  // The marks that have a hover text, in the order of the traces.
  all() {
    return this.place.data.flatMap((trace, curveNumber) => {
      if (trace.hoverinfo === 'skip' || trace.visible === false) return [];
      const x = trace.x ?? [];
      const y = trace.y ?? [];
      return [...x.keys()]
        .filter((i) => x[i] !== null && y[i] !== null && y[i] !== undefined)
        .map((pointNumber) => ({ curveNumber, pointNumber }));
    });
  }

  key(event) {
    if (event.key === 'Escape') this.leave();
    if (event.key === 'Enter' && this.mark >= 0) {
      DprkMarks.take(event);
      const { curveNumber, pointNumber } = this.all()[this.mark];
      this.go({ customdata: this.place.data[curveNumber].customdata?.[pointNumber] });
      return;
    }

    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !this.place.data) return;
    const marks = this.all();
    if (marks.length === 0) return;
    DprkMarks.take(event);
    const from = this.mark < 0 && step < 0 ? 0 : this.mark;
    this.mark = (from + step + marks.length) % marks.length;
    const point = marks[this.mark];
    const trace = this.place.data[point.curveNumber];
    this.plotly.Fx.hover(this.place, [point], [(trace.xaxis ?? 'x') + (trace.yaxis ?? 'y')]);
  }

  // The host would scroll, or go to the next cell.
  static take(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  // Says the hover text of the mark that the arrow keys have reached.
  tell() {
    if (this.mark < 0) return;
    const text = [...this.place.querySelectorAll('.hoverlayer .hovertext text')]
      .map((text) => [...text.querySelectorAll('tspan.line')].map((line) => line.textContent).join('. ') || text.textContent)
      .join(' ');
    if (text) this.status.textContent = text;
  }
}
