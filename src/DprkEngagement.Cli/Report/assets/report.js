// What a page of the report adds: saving charts, and the way between a chart's marks and the rows of its table, both ways,
// each row with its sources in place.
(() => {
  'use strict';

  function download(name, type, content) {
    const link = document.createElement('a');
    link.download = name;
    link.href = content.startsWith('data:') ? content : URL.createObjectURL(new Blob([content], { type }));
    link.click();
  }

  const contentsOf = (figure) => JSON.parse(figure.querySelector('.dprk-data').textContent);

  async function save(figure, form) {
    const { id, csv } = contentsOf(figure);
    if (form === 'csv') download(`${id}.csv`, 'text/csv', csv);
    else download(`${id}.${form}`, `image/${form}`, await figure.querySelector('.dprk-figure').dprkPicture(form));
  }

  const rowsOf = (figure) => [...figure.querySelectorAll('tr[data-rows]')];
  const idsOf = (row) => row.dataset.rows.split(' ');

  // A button at the end of every line of a table: how many rows of the data stand behind it.
  function equip(table) {
    if (table.dataset.equipped) return;
    table.dataset.equipped = '';
    const lines = [...table.querySelectorAll('tr[data-rows]')];
    if (lines.length === 0) return;
    const ledger = table.classList.contains('ledger');
    if (!ledger) {
      const head = document.createElement('th');
      head.scope = 'col';
      head.className = 'behind';
      head.textContent = 'Rows of the data';
      table.tHead?.rows[0]?.append(head);
      [...table.tBodies].forEach((body) => [...body.rows].forEach((line) => line.insertCell().classList.add('behind')));
    }
    for (const line of lines) {
      const count = idsOf(line).length;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'rows-behind';
      button.setAttribute('aria-expanded', 'false');
      button.textContent = count === 1 ? '1 row' : `${count} rows`;
      const name = document.createElement('span');
      name.className = 'unseen';
      name.textContent = ` behind ${line.cells[ledger ? 1 : 0].textContent.trim()}`;
      button.append(name);
      const cell = line.cells[line.cells.length - 1];
      if (ledger) cell.querySelector('small').append(' ', button);
      else cell.append(button);
    }
  }

  // Opens or shuts the rows behind a line of a table, below it, with the way to its mark where the table is a chart's.
  function turn(button) {
    const line = button.closest('tr');
    const opened = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!opened));
    if (opened) {
      line.nextElementSibling.remove();
      return;
    }
    const figure = line.closest('figure.chart');
    const contents = figure ? contentsOf(figure) : JSON.parse(document.getElementById('rows').textContent);
    const place = document.createElement('tr');
    place.className = 'opened';
    const cell = place.insertCell();
    cell.colSpan = line.cells.length;
    cell.append(...window.dprkRows(idsOf(line), contents, Infinity));
    line.after(place);
    const drawing = figure?.querySelector('.dprk-figure');
    if (!drawing?.dprkShow) return;
    drawing.dprkShow(idsOf(line));
    const show = document.createElement('button');
    show.type = 'button';
    show.className = 'rows-behind';
    show.textContent = 'Show the mark';
    show.addEventListener('click', (event) => { event.stopPropagation(); drawing.dprkShow(idsOf(line), true); });
    cell.prepend(show);
  }

  document.addEventListener('click', (event) => {
    const saving = event.target.closest('[data-save]');
    const behind = event.target.closest('.rows-behind');
    if (saving) save(saving.closest('figure.chart'), saving.dataset.save);
    else if (behind) turn(behind);
  });

  // From a mark to its lines: they are marked where the table is open.
  document.addEventListener('dprk-rows', (event) => {
    const figure = event.target.closest('figure.chart');
    if (!figure) return;
    const found = rowsOf(figure).filter((row) => idsOf(row).some((id) => event.detail.includes(id)));
    rowsOf(figure).forEach((row) => row.classList.toggle('marked', found.includes(row)));
  });

  // The numbers under a chart when they are first opened, other tables when the charts in sight stand.
  document.addEventListener('toggle', ({ target }) => target.querySelectorAll?.(':scope table').forEach(equip), true);
  const idle = window.requestIdleCallback ?? setTimeout;
  idle(() => document.querySelectorAll('table').forEach((table) => { if (!table.closest('details')) equip(table); }), { timeout: 3000 });
})();
