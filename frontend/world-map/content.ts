/** What the server says of a map; see MapContent.java. */
export interface Content {
  classes: { label: string; step: number; steps: number }[];
  areas: Area[];
  hasGaps: boolean;
  hasOutside: boolean;
  outline: string | null;
}

/** Code, M49 number, text, mark (index of a class, or one of the two below), whether it leads to a page, whether outlined. */
export type Area = [code: string, id: string, text: string, mark: number, leads: boolean, outlined: boolean];

export const NO_DATA = -1;
export const OUTSIDE = -2;

/** Palest share of the map's colour that is still told from a state that is outside, per cent. */
const PALEST = 26;

/** From so many steps on, paper and colour alone do not part them well enough. */
const MANY = 5;

/** Mixes the map's colour with paper for the paler steps of a scale and, in a long one, with ink for the deepest. */
export function colour(step: number, steps: number): string {
  const depth = steps === 1 ? 1 : (step - 1) / (steps - 1);
  const pure = steps < MANY ? 1 : 0.75;
  if (depth <= pure) {
    return `color-mix(in oklab, var(--hue) ${Math.round(PALEST + (depth / pure) * (100 - PALEST))}%, var(--toraga-paper))`;
  }
  return `color-mix(in oklab, var(--hue) ${Math.round(100 - ((depth - pure) / (1 - pure)) * 45)}%, var(--toraga-ink))`;
}
