// What a page of the report adds to its charts: saving them, and the way between a chart's marks and the rows of its table.
(() => {
  'use strict';

  function download(name, type, content) {
    const link = document.createElement('a');
    link.download = name;
    link.href = content.startsWith('data:') ? content : URL.createObjectURL(new Blob([content], { type }));
    link.click();
  }

  async function save(figure, form) {
    const drawing = figure.querySelector('.dprk-figure');
    const { id, csv } = JSON.parse(drawing.querySelector('.dprk-data').textContent);
    if (form === 'csv') download(`${id}.csv`, 'text/csv', csv);
    else download(`${id}.${form}`, `image/${form}`, await drawing.dprkPicture(form));
  }

  const rowsOf = (figure) => [...figure.querySelectorAll('tr[data-rows]')];
  const idsOf = (row) => row.dataset.rows.split(' ');

  // From a row to its mark, by pointer or by Enter.
  function lead(row) {
    const figure = row.closest('figure.chart');
    figure?.querySelector('.dprk-figure').dprkShow?.(idsOf(row));
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-save]');
    const row = event.target.closest('tr[data-rows]');
    if (button) save(button.closest('figure.chart'), button.dataset.save);
    else if (row) lead(row);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('tr[data-rows]')) lead(event.target);
  });

  // From a mark to its rows: they are marked where the table is open.
  document.addEventListener('dprk-rows', (event) => {
    const figure = event.target.closest('figure.chart');
    if (!figure) return;
    const found = rowsOf(figure).filter((row) => idsOf(row).some((id) => event.detail.includes(id)));
    rowsOf(figure).forEach((row) => row.classList.toggle('marked', found.includes(row)));
  });

  document.querySelectorAll('figure.chart tr[data-rows]').forEach((row) => { row.tabIndex = 0; });
})();
