(() => {
  // Outputs of a notebook share one page: this starts every table that stands there and has not been started.
  const value = (row, column) => row.cells[column].textContent;
  const compare = {
    number: (a, b) => Number(a) - Number(b),
    text: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  };

  const sort = (table, head) => {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    const rows = [...table.tBodies[0].rows];
    const known = rows.filter((row) => value(row, head.cellIndex) !== '');
    const unknown = rows.filter((row) => value(row, head.cellIndex) === '');
    known.sort((a, b) => compare[head.dataset.kind](value(a, head.cellIndex), value(b, head.cellIndex)) * (descending ? -1 : 1));
    table.querySelectorAll('th').forEach((other) => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    table.tBodies[0].append(...known, ...unknown);
  };

  document.querySelectorAll('.dprk-frame:not([data-started])').forEach((frame) => {
    frame.dataset.started = '';
    const table = frame.querySelector('table');
    table.querySelectorAll('th button').forEach((button) => {
      button.addEventListener('click', () => sort(table, button.parentElement));
    });
  });
})();
