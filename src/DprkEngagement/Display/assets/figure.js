(() => {
  // Outputs of a notebook share one page, and any of them may come first, alone or twice: this script starts every figure
  // on the page that has not been started, and needs no other output to have run.
  const system = matchMedia('(prefers-color-scheme: dark)');

  // What the figure stands on: the host's theme, else the nearest painted background, else the system's choice.
  const onDark = (element) => {
    const body = document.body;
    const theme = body.dataset.theme ?? document.documentElement.dataset.theme ?? body.dataset.jpThemeLight;
    if (theme) return theme === 'dark' || theme === 'false';
    if (/\bvscode-(light|high-contrast-light)\b/.test(body.className)) return false;
    if (/\bvscode-(dark|high-contrast)\b/.test(body.className)) return true;
    for (let e = element; e; e = e.parentElement) {
      const rgb = getComputedStyle(e).backgroundColor.match(/[\d.]+/g)?.map(Number);
      if (rgb && (rgb[3] ?? 1) > 0.5) return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] < 128;
    }
    return system.matches;
  };

  const unpack = async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const code = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const script = document.createElement('script');
    // require.js may stand on the page: seeing its define, plotly.js would register there and not set window.Plotly.
    script.textContent = '(function (define, module, exports) {' + code + '\n}).call(window);';
    document.head.append(script);
    return window.Plotly;
  };
  const plotly = (figure) => {
    if (window.Plotly) return window.Plotly;
    window.dprkPlotly ??= unpack(figure.querySelector('.dprk-plotly').textContent).finally(() => { window.dprkPlotly = undefined; });
    return window.dprkPlotly;
  };

  const element = (name, text, inside = []) => {
    const made = document.createElement(name);
    made.append(...(text ? [text] : []), ...inside);
    return made;
  };

  // Rows of the data with their sources, each a link; the report's tables show them too.
  window.dprkRows = (ids, { rows = {}, sources = [] }, most = 6) => [
    ...ids.slice(0, most).flatMap((id) => [
      element('p', '', [element('strong', rows[id]?.title ?? id), ' ', element('code', id)]),
      element('ul', '', (rows[id]?.cites ?? []).map(([number, words]) => {
        const [publisher, title, day, url] = sources[number];
        const link = element(url ? 'a' : 'span', title);
        if (url) Object.assign(link, { href: url, target: '_blank', rel: 'noopener noreferrer' });
        return element('li', publisher + ': ', [link, day ? ', ' + day : '', words ? ': ' + words : '']);
      })),
    ]),
    ...(ids.length > most ? [element('p', `and ${ids.length - most} more rows, in the table below.`)] : []),
  ];

  // One chart after the other, those in sight first, and each is painted before the next is begun.
  const waiting = new Set();
  let working = false;
  const inSight = (figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const painted = () => new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => setTimeout(done));
  });
  const work = async () => {
    if (working) return;
    working = true;
    // Until every figure of the page waits, and the page stands where its address points.
    await (location.hash ? painted() : null);
    while (waiting.size > 0) {
      const next = [...waiting].find(inSight) ?? waiting.values().next().value;
      waiting.delete(next);
      if (!await next.dprkDraw()) continue;
      await painted();
      performance.mark('dprk-chart'); // what bench/report.sh reads
    }
    working = false;
  };
  const later = (figure) => { waiting.add(figure); work(); };

  const start = (figure) => {
    const [plot, said, panel] = ['plot', 'said', 'panel'].map((name) => figure.querySelector('.dprk-' + name));
    let read, current = '', at = -1, tapped = '', touched = false, clicked = false, engine;
    const contents = () => read ??= JSON.parse(figure.querySelector('.dprk-data').textContent);

    // The rows behind a mark with their sources, right below what the mark says.
    const open = (ids) => {
      const shut = element('button', 'Close');
      shut.type = 'button';
      shut.addEventListener('click', close);
      panel.replaceChildren(shut, ...window.dprkRows(ids, contents()));
      panel.hidden = false;
      const hover = plot.querySelector('.hoverlayer .hovertext') ?? plot;
      const top = hover.getBoundingClientRect().bottom - figure.getBoundingClientRect().top + 6;
      panel.style.top = top + 'px';
      figure.style.minHeight = top + panel.offsetHeight + 12 + 'px';
      panel.focus({ preventScroll: true });
      figure.dispatchEvent(new CustomEvent('dprk-rows', { bubbles: true, detail: ids }));
    };
    const close = () => {
      panel.hidden = true;
      figure.style.minHeight = '';
      plot.focus({ preventScroll: true });
    };
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') { event.stopPropagation(); close(); }
    });

    const idsOf = (trace, number) => trace?.customdata?.[number] ?? [];
    const marks = () => plot.data.flatMap((trace, curveNumber) => (trace.customdata ?? [])
      .map((ids, pointNumber) => ({ curveNumber, pointNumber })));
    const show = (mark) => {
      const { xaxis = 'x', yaxis = 'y' } = plot.data[mark.curveNumber];
      engine.Fx.hover(plot, [mark], [xaxis + yaxis]);
    };
    const leave = () => {
      at = -1;
      said.textContent = '';
      if (engine && plot.data) engine.Fx.unhover(plot);
    };
    plot.addEventListener('blur', leave);
    plot.addEventListener('pointerdown', (event) => { touched = event.pointerType === 'touch'; }, true);
    plot.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.ctrlKey || event.altKey || event.metaKey || !engine || !(step || (event.key === 'Enter' && at >= 0))) return;
      const all = marks();
      if (all.length === 0) return;
      // The host would scroll, or go to the next cell.
      event.preventDefault();
      event.stopPropagation();
      if (!step) {
        const ids = idsOf(plot.data[all[at].curveNumber], all[at].pointNumber);
        if (ids.length > 0) open(ids);
        return;
      }
      at = ((at < 0 && step < 0 ? 0 : at) + step + all.length) % all.length;
      show(all[at]);
      const text = plot.data[all[at].curveNumber].hovertext?.[all[at].pointNumber] ?? '';
      said.textContent = new DOMParser().parseFromString(text.replaceAll('<br>', '. '), 'text/html').body.textContent;
    });
    // A first tap shows what the mark says, as a pointer's hover does; a second one opens its row.
    const press = ({ curveNumber, pointNumber, data }) => {
      const mark = curveNumber + ' ' + pointNumber, again = mark === tapped;
      tapped = mark;
      const ids = idsOf(data, pointNumber);
      if (ids.length > 0 && (!touched || again)) open(ids);
    };
    const listen = () => {
      plot.on('plotly_hover', ({ points }) => plot.classList.toggle('on-mark', idsOf(points[0].data, points[0].pointNumber).length > 0));
      plot.on('plotly_unhover', () => plot.classList.remove('on-mark'));
      plot.on('plotly_click', ({ points: [point] }) => {
        clicked = true;
        press(point);
      });
      // A finger is wider than a mark: 24 pixels across are its own, of several the nearest.
      plot.addEventListener('click', ({ clientX: x, clientY: y }) => {
        const done = clicked || !touched;
        clicked = false;
        if (done) return;
        const [nearest] = [...plot.querySelectorAll('.trace .point')].map((point) => {
          const { left, right, top, bottom } = point.getBoundingClientRect();
          const [{ trace }] = point.closest('.trace').__data__;
          return { curveNumber: trace.index, pointNumber: point.__data__.i, away: Math.max(left - x, x - right, top - y, y - bottom),
            off: Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y), data: plot.data[trace.index] };
        }).filter(({ data, away }) => data.customdata && away <= 12).sort((one, other) => one.off - other.off);
        if (!nearest) return;
        show(nearest);
        press(nearest);
      });
    };

    // Draws at once where plotly.js is there: printing does not wait.
    const paint = (ready, width, dark) => {
      const { forms, config } = contents();
      const form = forms.findLast(({ from }) => width >= from) ?? forms[0];
      const { data, layout } = structuredClone(form);
      if (dark) {
        for (const path of form.dark ?? []) {
          const keys = path.slice(0, -2), last = path.at(-2);
          keys.reduce((inner, key) => inner[key], { data, layout })[last] = path.at(-1);
        }
      }
      figure.classList.toggle('dprk-dark', dark);
      plot.querySelectorAll(':scope > p').forEach((text) => text.remove());
      plot.style.height = (layout.height ?? 450) + 'px';
      const drawn = ready.react(plot, data, { ...layout, width, autosize: false }, { ...config, responsive: false });
      if (!engine) { engine = ready; listen(); }
      return drawn;
    };
    const draw = async () => {
      const width = Math.floor(plot.clientWidth);
      if (!plot.isConnected || !width) return false;
      const dark = onDark(figure), look = width + (dark ? ' dark' : ' light');
      if (look === current) return false;
      current = look;
      try {
        const ready = await plotly(figure);
        if (look === current) await paint(ready, width, dark);
        return true;
      } catch (error) {
        current = '';
        const text = plot.querySelector('p') ?? plot.appendChild(document.createElement('p'));
        text.textContent = `The chart could not be drawn (${error.message}). ${plot.getAttribute('aria-label')}`;
        return false;
      }
    };
    figure.dprkPrint = (width) => {
      current = '';
      if (window.Plotly) paint(window.Plotly, width, false);
    };
    figure.dprkDraw = draw;
    // For a page around the figure: its picture as it stands, and the mark of a row pointed at.
    figure.dprkPicture = (format) => engine?.toImage(plot, { format, width: plot.clientWidth, height: plot.clientHeight, scale: format === 'png' ? 2 : 1 });
    figure.dprkShow = (ids, scroll) => {
      const mark = marks().find(({ curveNumber, pointNumber }) => idsOf(plot.data[curveNumber], pointNumber).some((id) => ids.includes(id)));
      if (!mark || !engine) return;
      if (!scroll) return show(mark);
      plot.scrollIntoView({ block: 'nearest' });
      // What scrolls under a resting pointer is left by it first.
      setTimeout(() => show(mark), 100);
    };
    new ResizeObserver(() => later(figure)).observe(plot);
    later(figure);
  };

  if (!window.dprkTheme) {
    // One watch for the page, and it holds no figure: a removed output can be forgotten.
    const all = () => document.querySelectorAll('.dprk-figure');
    window.dprkTheme = () => all().forEach((figure) => figure.dprkDraw?.());
    // Paper is light, and as wide as the narrowest wide form.
    addEventListener('beforeprint', () => all().forEach((figure) => figure.dprkPrint?.(700)));
    addEventListener('afterprint', window.dprkTheme);
    system.addEventListener('change', window.dprkTheme);
    const watch = new MutationObserver(window.dprkTheme);
    const attributeFilter = ['class', 'style', 'data-theme', 'data-jp-theme-light', 'data-vscode-theme-kind'];
    [document.body, document.documentElement].forEach((node) => watch.observe(node, { attributes: true, attributeFilter }));
  }

  document.querySelectorAll('.dprk-figure:not([data-started])').forEach((figure) => {
    figure.dataset.started = '';
    start(figure);
  });
})();
