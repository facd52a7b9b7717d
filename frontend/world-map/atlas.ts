import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { SIZE } from './size';

/** Where a state lies on the drawing, in its units. */
export interface Shape {
  id: string;
  /** Outline; empty if the source has none of this state. */
  outline: string;
  area: number;
  /** The middle of the largest part. */
  x: number;
  y: number;
  /** Numbers of the states that it has a border with. */
  neighbours: Set<string>;
}

export interface Atlas {
  /** By M49 number. What has no number of its own is filed under its name. */
  shapes: Map<string, Shape>;
  /** The line around several states taken together. */
  outlineOf(ids: Set<string>): string;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Uninhabited and far from everything, it would take a sixth of the height. */
const ANTARCTICA = '010';

/** States that are too small for this scale of the source: a point inside each (M49, degrees east and north). */
const WITHOUT_OUTLINE: Record<string, [number, number]> = { '798': [179.2, -8.52] };

/** Reads the topology and projects it, once for all maps. */
export async function loadAtlas(): Promise<Atlas> {
  const world = (await import('world-atlas/countries-50m.json')).default as unknown as World;
  const countries = world.objects.countries.geometries.filter((one) => one.id !== ANTARCTICA);
  const features = countries.map((one) => feature(world, one) as Feature<Geometry, { name: string }>);
  // Cut in the Bering Strait, so that no state lies on both sides.
  const projection = geoEqualEarth().rotate([-11, 0]);
  projection.fitSize([SIZE.width, SIZE.height], { type: 'FeatureCollection', features });
  const path = geoPath(projection).digits(2);
  const borders = neighbors(countries as GeometryObject[]);
  const shapes = new Map<string, Shape>();

  features.forEach((one, index) => {
    const id = one.id === undefined ? one.properties.name : String(one.id);
    const known = shapes.get(id);
    const outline = path(one) ?? '';
    if (known) {
      // A second entry of the same number: islands that the source lists apart.
      known.outline += outline;
      return;
    }
    const [x, y] = path.centroid(largestPart(one.geometry, path.area));
    const neighbours = new Set(borders[index].map((other) => String(countries[other].id)));
    shapes.set(id, { id, outline, area: path.area(one), x, y, neighbours });
  });
  Object.entries(WITHOUT_OUTLINE).forEach(([id, place]) => {
    const [x, y] = projection(place) as [number, number];
    shapes.set(id, { id, outline: '', area: 0, x, y, neighbours: new Set() });
  });

  return {
    shapes,
    outlineOf: (ids) => {
      const inside = countries.filter((one) => ids.has(String(one.id)));
      return path(merge(world, inside as Parameters<typeof merge>[1])) ?? '';
    },
  };
}

function largestPart(geometry: Geometry, areaOf: (part: Polygon) => number): Polygon | MultiPolygon {
  if (geometry.type !== 'MultiPolygon') {
    return geometry as Polygon;
  }
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (areaOf(part) > areaOf(largest) ? part : largest));
}
