import type { Shape } from './atlas';

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far off the direction a state may lie, in right angles; more for one with a border, since large ones lie askew. */
const WIDEST = 0.6;
const WIDEST_WITH_BORDER = 0.85;

/** The state that one goes to from {@code from} by an arrow key: the nearest that lies that way, those with a border first. */
export function neighbour(from: Shape, all: Shape[], key: string): Shape | undefined {
  const [ahead, down] = DIRECTIONS[key];
  let best: Shape | undefined;
  let least = Infinity;
  for (const shape of all) {
    const dx = shape.x - from.x;
    const dy = shape.y - from.y;
    const off = Math.abs(Math.atan2(dx * down - dy * ahead, dx * ahead + dy * down)) / (Math.PI / 2);
    const hasBorder = from.neighbours.has(shape.id);
    if (shape !== from && off <= (hasBorder ? WIDEST_WITH_BORDER : WIDEST)) {
      const far = Math.hypot(dx, dy) * (1 + 2 * off * off) * (hasBorder ? 0.5 : 1);
      if (far < least) {
        least = far;
        best = shape;
      }
    }
  }
  return best;
}

export function isDirection(key: string): boolean {
  return key in DIRECTIONS;
}
