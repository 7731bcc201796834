// Prints the smallest box around each state of Natural Earth 1:50m: name, south, west, north and east in degrees.
// West is larger than east where the state lies on both sides of the 180th meridian.
'use strict'
const { feature } = require('topojson-client')
const atlas = require('world-atlas/countries-50m.json')

for (const state of feature(atlas, atlas.objects.countries).features) {
  const points = state.geometry.coordinates.flat(state.geometry.type === 'Polygon' ? 1 : 2)
  const latitudes = points.map(([, latitude]) => latitude)
  const [west, east] = widest(points.map(([longitude]) => longitude))
  console.log([state.properties.name, Math.min(...latitudes), west, Math.max(...latitudes), east].join('|'))
}

// The box leaves out the widest stretch of the globe in which the state has no point.
function widest (longitudes) {
  const sorted = longitudes.sort((a, b) => a - b)
  let west = sorted[0]
  let east = sorted[sorted.length - 1]
  let gap = west + 360 - east
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] - sorted[i - 1] > gap) {
      gap = sorted[i] - sorted[i - 1]
      west = sorted[i]
      east = sorted[i - 1]
    }
  }
  return [west, east]
}
