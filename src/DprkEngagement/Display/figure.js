(() => {
  // Outputs of a notebook share one page, and any of them may come first, alone or twice: this script starts every
  // figure that stands on the page and has not been started, and needs no other output to have run.
  const systemDark = matchMedia('(prefers-color-scheme: dark)');

  // What the figure stands on: the editor's theme, else the nearest painted background, else the system's choice.
  const onDark = (element) => {
    const body = document.body.classList;
    if (body.contains('vscode-light') || body.contains('vscode-high-contrast-light')) return false;
    if (body.contains('vscode-dark') || body.contains('vscode-high-contrast')) return true;
    for (let e = element; e; e = e.parentElement) {
      const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(e).backgroundColor);
      if (rgb && (rgb[4] === undefined || rgb[4] > 0.5)) return 0.2126 * rgb[1] + 0.7152 * rgb[2] + 0.0722 * rgb[3] < 128;
    }
    return systemDark.matches;
  };

  const unpack = async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };

  // require.js may stand on the page: seeing its define, plotly.js would register there and not set window.Plotly.
  const run = (code) => {
    const script = document.createElement('script');
    script.textContent = '(function (define, module, exports) {' + code + '\n}).call(window);';
    document.head.appendChild(script).remove();
    if (!window.Plotly) throw new Error('plotly.js did not start');
    return window.Plotly;
  };

  const load = async (figure) => {
    const packed = figure.querySelector('.dprk-plotly');
    if (!packed.dataset.src) return run(await unpack(packed.textContent));
    const answer = await fetch(packed.dataset.src, { integrity: packed.dataset.integrity });
    if (!answer.ok) throw new Error(packed.dataset.src + ' answered ' + answer.status);
    return run(await answer.text());
  };

  const plotly = (figure) => {
    if (window.Plotly) return window.Plotly;
    window.dprkPlotly = window.dprkPlotly || load(figure).finally(() => { window.dprkPlotly = undefined; });
    return window.dprkPlotly;
  };

  const start = (figure) => {
    const plot = figure.querySelector('.dprk-plot');
    const looks = JSON.parse(figure.querySelector('.dprk-renders').textContent);
    const panel = new DprkPanel(figure, plot);
    const marks = new DprkMarks(plot, figure.querySelector('.dprk-said'), (ids, said) => panel.open(ids, said));
    let current = '';
    const draw = async () => {
      if (!plot.isConnected || !plot.clientWidth) return;
      const width = plot.clientWidth;
      const look = (width < 1100 ? 'narrow' : 'wide') + (onDark(figure) ? '-dark' : '-light');
      if (look + width === current) return;
      current = look + width;
      try {
        const drawing = await plotly(figure);
        const { data, layout, config } = structuredClone(looks[look]);
        plot.querySelectorAll(':scope > p').forEach((text) => text.remove());
        plot.style.height = layout.height + 'px';
        figure.classList.toggle('dprk-dark', onDark(figure));
        // The width is said outright: plotly.js, finding it out by itself, can shrink the margins to a width that the
        // chart has for an instant only, and keeps them.
        marks.leave();
        await drawing.react(plot, data, { ...layout, width, autosize: false }, { ...config, responsive: false });
        marks.drawn(drawing);
      } catch (error) {
        current = '';
        const text = plot.querySelector('p') || plot.appendChild(document.createElement('p'));
        text.textContent = 'The chart could not be drawn (' + error.message + '). ' + plot.getAttribute('aria-label');
      }
    };
    figure.dprkDraw = draw;
    new ResizeObserver(draw).observe(plot);
    draw();
  };

  if (!window.dprkTheme) {
    // One watch for the page, and it holds no figure: a removed output can be forgotten.
    const redraw = () => document.querySelectorAll('.dprk-figure').forEach((figure) => figure.dprkDraw && figure.dprkDraw());
    systemDark.addEventListener('change', redraw);
    new MutationObserver(redraw).observe(document.body, { attributes: true, attributeFilter: ['class', 'style', 'data-jp-theme-light', 'data-vscode-theme-kind'] });
    window.dprkTheme = redraw;
  }

  document.querySelectorAll('.dprk-figure:not([data-started])').forEach((figure) => {
    figure.dataset.started = '';
    start(figure);
  });
})();
