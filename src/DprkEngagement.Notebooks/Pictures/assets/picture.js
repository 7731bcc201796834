// Draws one figure and answers with its SVG, and its PNG in base64.
async ({ figure, width, height, background, scale, seed }) => {
  // plotly.js gives the parts of a drawing random names. These come from the figure, so that the same figure gives the
  // same SVG, and two on one page do not share them.
  let state = seed;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const { data, layout, config } = figure;
  const opaque = { ...layout, width, height, autosize: false, paper_bgcolor: background };
  // A copy for each, since plotly.js writes into what it draws.
  const image = (format, options) => Plotly.toImage(
    structuredClone({ data, layout: opaque, config: { ...config, responsive: false } }),
    { format, width, height, imageDataOnly: true, ...options });
  return { svg: await image('svg'), png: await image('png', { scale }) };
}
