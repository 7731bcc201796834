// What the browser tests measure. Every function answers with a list of complaints in words.
globalThis.checks = (() => {
  const smallest = 10;

  // The lines of text that a chart shows, each with its box.
  const lines = (root) => [...root.querySelectorAll('svg.main-svg text')].flatMap((text) => {
    const parts = text.querySelectorAll('tspan.line');
    return [...(parts.length ? parts : [text])]
      .filter((part) => part.textContent.trim() !== '' && part.getClientRects().length > 0)
      .map((part) => ({ text: part.textContent, box: part.getBoundingClientRect(), size: parseFloat(getComputedStyle(part).fontSize) }));
  });

  // Boxes hold room above and below the letters, so they may touch.
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

  const texts = (root) => {
    const frame = root.getBoundingClientRect();
    const all = lines(root);
    const complaints = all.length === 0 ? ['no text at all'] : [];
    all.forEach(({ text, box, size }, i) => {
      if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) {
        complaints.push(`'${text}' leaves the frame`);
      }
      if (size < smallest) complaints.push(`'${text}' is ${size} px high`);
      all.slice(i + 1).filter((other) => overlap(box, other.box)).forEach((other) => complaints.push(`'${text}' meets '${other.text}'`));
    });
    return complaints;
  };

  const validate = ({ data, layout }) => (Plotly.validate(data, layout) ?? []).map((problem) => problem.msg);

  return {
    // The charts of the page as they stand.
    drawn: () => [...document.querySelectorAll('.plot')].flatMap((plot) =>
      texts(plot).map((complaint) => `${plot.closest('figure').id}: ${complaint}`)),

    // A look drawn by itself at a width, as a notebook shows it.
    look: async ({ json, width }) => {
      const render = JSON.parse(json);
      const complaints = validate(JSON.parse(json));
      const place = document.body.appendChild(document.createElement('div'));
      place.style.width = `${width}px`;
      await Plotly.newPlot(place, render.data, render.layout, { ...render.config, responsive: false });
      complaints.push(...texts(place));
      Plotly.purge(place);
      place.remove();
      return complaints;
    },

    // Every look that the page holds, also those not shown.
    valid: () => [...document.querySelectorAll('script[type="application/json"]')].flatMap((script) =>
      Object.entries(JSON.parse(script.textContent)).flatMap(([look, render]) =>
        validate(render).map((complaint) => `${script.id} ${look}: ${complaint}`))),

    // What a text has brought about that wanted to be code.
    hit: () => [
      ...(globalThis.hit === undefined ? [] : ['a script ran']),
      ...[...document.querySelectorAll('img, iframe, object, embed, svg:not(.main-svg, .main-svg svg, #js-plotly-tester)')].map((element) => `element ${element.outerHTML}`),
      ...[...document.querySelectorAll('script:not([src]):not([type="application/json"])')].map((script) => `script ${script.textContent}`),
      ...[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value) && /href|src|action/.test(name))
        .map(({ name, value }) => `attribute ${name}=${value}`)),
    ],

    // What makes the page wider than the window.
    overflow: () => {
      const width = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !element.closest('.scroll, pre'))
        .map((element) => `${element.tagName} ${element.className} ends at ${element.getBoundingClientRect().right}`)
        .concat(`the page is ${document.documentElement.scrollWidth} px wide`);
    },
  };
})();
