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
    const place = figure.querySelector('.dprk-figure');
    const { id, csv } = JSON.parse(place.querySelector('.dprk-data').textContent);
    if (form === 'csv') download(`${id}.csv`, 'text/csv', csv);
    else download(`${id}.${form}`, `image/${form}`, await window.dprkFigures.get(place).picture(form));
  }

  // From a mark to its rows: the rows are opened and marked.
  function follow(figure, ids) {
    const rows = [...figure.querySelectorAll('tr[data-ids]')];
    const found = rows.filter((row) => row.dataset.ids.split(' ').some((id) => ids.includes(id)));
    rows.forEach((row) => row.classList.toggle('marked', found.includes(row)));
  }

  document.addEventListener('click', (event) => {
    const figure = event.target.closest('figure.chart');
    if (!figure) return;
    const button = event.target.closest('[data-save]');
    const row = event.target.closest('tr[data-ids]');
    if (button) save(figure, button.dataset.save);
    else if (row) window.dprkFigures?.get(figure.querySelector('.dprk-figure'))?.show(row.dataset.ids.split(' '));
  });

  document.addEventListener('dprk-rows', (event) => {
    const figure = event.target.closest('figure.chart');
    if (figure) follow(figure, event.detail.ids);
  });
})();
