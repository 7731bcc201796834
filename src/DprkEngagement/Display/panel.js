// What stands behind a mark of a chart in a live notebook: its rows of the data with their numbers, and the sources of
// these rows. It is taken from the table and the list that stand folded under the chart, and stands right below the mark:
// a notebook need not scroll to what one has asked for.
class DprkPanel {
  constructor(figure, plot) {
    this.figure = figure;
    this.plot = plot;
    this.element = figure.querySelector('.dprk-panel');
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  // ids: of the rows; said: what the mark says, its third text the head.
  open(ids, said) {
    const close = DprkPanel.element('button', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => this.close());
    const shares = (names) => names.some((name) => ids.includes(name));
    const rows = [...this.figure.querySelectorAll('.dprk-notes tr[title]')].filter((row) => shares(row.title.split(', ')));
    const sources = [...this.figure.querySelectorAll('.dprk-notes li')].filter((item) => shares(item.dataset.rows.split(' ')));
    const list = DprkPanel.element('ul');
    list.append(...sources.map((item) => item.cloneNode(true)));
    this.element.replaceChildren(
      close,
      DprkPanel.element('strong', DprkPanel.plain(said?.[2] ?? '')),
      this.names(ids),
      ...rows.map((row) => this.numbers(row)),
      DprkPanel.element('p', sources.length === 1 ? 'Its source' : `Its ${sources.length} sources`),
      list);
    this.element.hidden = false;
    this.place();
    this.element.focus({ preventScroll: true });
  }

  // Below what the mark says, or below the chart where it says nothing. A figure too short for it grows.
  place() {
    const said = this.plot.querySelector('.hoverlayer .hovertext');
    const top = (said ?? this.plot).getBoundingClientRect().bottom - this.figure.getBoundingClientRect().top + 6;
    this.element.style.top = `${top}px`;
    this.figure.style.minHeight = `${top + this.element.offsetHeight + 12}px`;
  }

  close() {
    this.element.hidden = true;
    this.figure.style.minHeight = '';
    this.plot.focus({ preventScroll: true });
  }

  names(ids) {
    const line = DprkPanel.element('p', ids.length === 1 ? 'Row of the data: ' : 'Rows of the data: ');
    ids.forEach((id, i) => line.append(i === 0 ? '' : ', ', DprkPanel.element('code', id)));
    return line;
  }

  numbers(row) {
    const heads = row.closest('table').tHead.rows[0].cells;
    const list = DprkPanel.element('dl');
    [...row.cells].filter((cell) => cell.textContent !== '').forEach((cell) => {
      const pair = DprkPanel.element('div');
      pair.append(DprkPanel.element('dt', heads[cell.cellIndex].textContent), DprkPanel.element('dd', cell.textContent));
      list.append(pair);
    });
    return list;
  }

  static element(name, text) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  // A mark's texts are in plotly.js's own small markup.
  static plain(text) {
    const letters = { amp: '&', lt: '<', gt: '>' };
    return text.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt);/g, (_, name) => letters[name]);
  }
}
