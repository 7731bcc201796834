// Draws the charts of a page from the JSON beside them. A chart has four looks; the one that fits the place's width
// and the reader's theme is drawn, and drawn again when either changes.
(() => {
  'use strict';
  const page = document.documentElement;
  page.classList.add('js');
  const wideFrom = 1100;
  // What a page of paper holds beside a chart's caption, A4 or Letter.
  const paper = { width: 680, height: 860 };
  let printing = false;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const charts = [];

  class Chart {
    constructor(place) {
      this.place = place;
      this.shown = '';
      const status = place.parentElement.querySelector('[role=status]');
      this.marks = new DprkMarks(place, status, (ids) => this.follow(ids));
    }

    // Read when it is drawn: what is further down need not be read before the first chart stands.
    get looks() {
      this.read ??= JSON.parse(document.getElementById(this.place.dataset.figure).textContent);
      return this.read;
    }

    draw() {
      const width = this.place.clientWidth;
      if (printing || width === 0) return;
      this.show((width < wideFrom ? 'narrow' : 'wide') + (dark.matches ? '-dark' : '-light'), width);
    }

    // Paper is light, and narrower than the screen that the page is printed from. A chart that is too high for a page
    // in its narrow form is printed in its wide one, made smaller.
    drawForPaper() {
      if (this.looks['narrow-light'].layout.height <= paper.height) {
        this.show('narrow-light', paper.width);
      } else {
        this.place.style.zoom = paper.width / wideFrom;
        this.show('wide-light', wideFrom);
      }
    }

    drawForScreen() {
      this.place.style.zoom = '';
      this.draw();
    }

    show(look, width) {
      const shown = `${look} ${width}`;
      if (shown === this.shown) return;
      this.shown = shown;
      this.marks.leave();
      // A copy, since plotly.js writes into what it draws. The width is said outright: while plotly.js finds it out by
      // itself, it can shrink the margins to a width that the chart has for an instant only, and keeps them.
      const { data, layout, config } = structuredClone(this.looks[look]);
      Plotly.react(this.place, data, { ...layout, width, autosize: false }, { ...config, responsive: false });
      this.marks.drawn(Plotly);
    }

    // From a mark to its rows in the table, and to the sources of these rows.
    follow(ids) {
      const figure = this.place.closest('figure');
      const names = (element) => [...element.querySelectorAll('.ids code, .rows code')].some((code) => ids.includes(code.textContent));
      const entries = [...figure.querySelectorAll('.numbers tbody tr, .sources li')];
      const found = entries.filter(names);
      if (found.length === 0) return;
      entries.forEach((entry) => {
        entry.classList.toggle('marked', found.includes(entry));
        entry.closest('details').open = true;
      });
      found[0].tabIndex = -1;
      found[0].focus({ preventScroll: true });
      found[0].scrollIntoView({ block: 'center' });
    }
  }

  // Long lists of ids stay folded: on paper they would fill the page beside every number.
  function beforePrint() {
    document.querySelectorAll('details:not([open], .ids details)').forEach((details) => {
      details.open = true;
      details.dataset.opened = 'for print';
    });
    printing = true;
    charts.forEach((chart) => chart.drawForPaper());
  }

  function afterPrint() {
    document.querySelectorAll('details[data-opened]').forEach((details) => {
      details.open = false;
      delete details.dataset.opened;
    });
    printing = false;
    charts.forEach((chart) => chart.drawForScreen());
  }

  // Says of a table that is wider than its frame that it goes on. A folded one has no width.
  function tellWidth(frame) {
    const hint = frame.previousElementSibling;
    new ResizeObserver(() => { hint.hidden = frame.scrollWidth <= frame.clientWidth + 1; }).observe(frame);
  }

  // Those in sight first, and each painted before the next is drawn: a reader need not wait for charts further down.
  async function drawInTurn() {
    const inSight = ({ place }) => place.getBoundingClientRect().bottom > 0 && place.getBoundingClientRect().top < innerHeight;
    for (const chart of [...charts.filter(inSight), ...charts.filter((chart) => !inSight(chart))]) {
      chart.draw();
      new ResizeObserver(() => chart.draw()).observe(chart.place);
      await new Promise((painted) => { requestAnimationFrame(() => setTimeout(painted)); });
    }

    // Charts change their place's height, so a link into the page is followed once more when they stand.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  document.addEventListener('DOMContentLoaded', () => {
    addEventListener('beforeprint', beforePrint);
    addEventListener('afterprint', afterPrint);
    document.querySelectorAll('.scroll').forEach(tellWidth);
    const places = [...document.querySelectorAll('.plot')];
    if (places.length > 0 && !window.Plotly) {
      // The numbers stay open in the charts' stead.
      page.classList.add('no-plotly');
      places.forEach((place) => {
        const note = document.createElement('p');
        note.className = 'no-chart';
        note.textContent = 'The chart could not be drawn: its script did not load. Its numbers stand in the table below.';
        place.after(note);
      });
      return;
    }

    // In the page they are open, for readers without scripts.
    document.querySelectorAll('.behind > details').forEach((details) => { details.open = false; });
    page.classList.add('ready');
    charts.push(...places.map((place) => new Chart(place)));
    drawInTurn();
    dark.addEventListener('change', () => charts.forEach((chart) => chart.draw()));
  });
})();
