// Writes the outlines of states for maps that are drawn without a browser, one state a line: number (M49) or name, area, middle
// (left, top), and path, parted by tabs, in the units of the drawing on the screen. To be run at the top of the repository after a
// build, when the packages are there:
//
//   node src/main/outlines/outlines.mjs > src/main/resources/maps/outlines.txt
//
// Cut, projection and middles are those of frontend/world-map/atlas.ts: a change there belongs here too.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const { geoEqualEarth, geoPath } = await import(pathToFileURL(require.resolve('d3-geo')));
const { feature } = await import(pathToFileURL(require.resolve('topojson-client')));
const world = require('world-atlas/countries-50m.json');

const ANTARCTICA = '010';
const WITHOUT_OUTLINE = { '798': [179.2, -8.52] };

const countries = world.objects.countries.geometries.filter((one) => one.id !== ANTARCTICA);
const features = countries.map((one) => feature(world, one));
const projection = geoEqualEarth().rotate([-11, 0]);
projection.fitSize([960, 436], { type: 'FeatureCollection', features });
const path = geoPath(projection).digits(1);

/** Leaves out what lies nearer to the last place than can be seen, and parts that vanish. */
function thinned(outline) {
  return outline
    .split('Z')
    .map((part) => {
      const places = part.slice(1).split('L').map((place) => place.split(',').map(Number));
      const kept = places.filter((place, index) => {
        const before = places[index - 1];
        return !before || Math.abs(place[0] - before[0]) + Math.abs(place[1] - before[1]) > 0.3;
      });
      return kept.length < 3 ? '' : 'M' + kept.map((place) => place.join(',')).join('L') + 'Z';
    })
    .join('');
}

function largestPart(geometry) {
  if (geometry.type !== 'MultiPolygon') {
    return geometry;
  }
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
}

const shapes = new Map();
for (const one of features) {
  const id = one.id === undefined ? one.properties.name : String(one.id);
  const outline = thinned(path(one) ?? '');
  const known = shapes.get(id);
  if (known) {
    known.outline += outline;
  } else {
    const [x, y] = path.centroid(largestPart(one.geometry));
    shapes.set(id, { area: path.area(one), x, y, outline });
  }
}
for (const [id, place] of Object.entries(WITHOUT_OUTLINE)) {
  const [x, y] = projection(place);
  shapes.set(id, { area: 0, x, y, outline: '' });
}
for (const [id, { area, x, y, outline }] of shapes) {
  console.log([id, area.toFixed(2), x.toFixed(1), y.toFixed(1), outline].join('\t'));
}
