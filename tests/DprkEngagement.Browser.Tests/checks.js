// What the browser tests measure. Every function answers with a list of complaints in words.
globalThis.checks = (() => {
  const smallest = 10;

  // The lines of text that a chart shows, each with its box; not what a hover says.
  const lines = (root) => [...root.querySelectorAll('svg.main-svg text')].filter((text) => !text.closest('.hoverlayer')).flatMap((text) => {
    const parts = text.querySelectorAll('tspan.line');
    return [...(parts.length ? parts : [text])]
      .filter((part) => part.textContent.trim() !== '' && part.getClientRects().length > 0)
      .map((part) => ({ text: part.textContent, box: part.getBoundingClientRect(), size: parseFloat(getComputedStyle(part).fontSize), turned: text.getScreenCTM().b !== 0 }));
  });

  // Boxes hold room above and below the letters, so they may touch.
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

  const texts = (root) => {
    const frame = root.getBoundingClientRect();
    const all = lines(root);
    const complaints = all.length === 0 ? ['no text at all'] : [];
    // The box of a turned text is mostly empty.
    all.forEach(({ text, box, size, turned }, i) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        complaints.push(`'${text}' leaves the frame`);
      }
      if (size < smallest) complaints.push(`'${text}' is ${size} px high`);
      all.slice(i + 1).filter((other) => !turned && !other.turned && overlap(box, other.box)).forEach((other) => complaints.push(`'${text}' meets '${other.text}'`));
    });
    return complaints;
  };

  return {
    // The charts of the page as they stand.
    drawn: () => [...document.querySelectorAll('.dprk-plot')].flatMap((plot) =>
      texts(plot).map((complaint) => `${plot.closest('figure').id}: ${complaint}`)),

    // Every form of every chart: keys that have no effect are mistakes.
    valid: () => [...document.querySelectorAll('figure.chart')].flatMap((figure) =>
      JSON.parse(figure.querySelector('.dprk-data').textContent).forms.flatMap(({ from, data, layout }) =>
        (Plotly.validate(data, layout) ?? []).map((problem) => `${figure.id} from ${from}: ${problem.msg}`))),

    // What a text has brought about that wanted to be code.
    hit: () => [
      ...(globalThis.hit === undefined ? [] : ['a script ran']),
      ...[...document.querySelectorAll('iframe, object, embed, form, script:not([src]):not([type="application/json"])')]
        .map((element) => `element ${element.outerHTML}`),
      ...[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(value) && /href|src|action/.test(name))
        .map(({ name, value }) => `attribute ${name}=${value}`)),
    ],

    // What makes the page wider than the window.
    overflow: () => {
      const width = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !element.closest('.dprk-scroll, pre'))
        .map((element) => `${element.tagName} ${element.className} ends at ${element.getBoundingClientRect().right}`)
        .concat(`the page is ${document.documentElement.scrollWidth} px wide`);
    },
  };
})();
