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

/** Mixes the map's colour with paper for the paler steps of a scale, and with ink for the deepest, so that all differ. */
export function colour(step: number, steps: number): string {
  const depth = steps === 1 ? 0.55 : (step - 1) / (steps - 1);
  if (depth <= 0.75) {
    return `color-mix(in oklab, var(--hue) ${Math.round(18 + (depth / 0.75) * 82)}%, var(--toraga-paper))`;
  }
  return `color-mix(in oklab, var(--hue) ${Math.round(100 - ((depth - 0.75) / 0.25) * 45)}%, var(--toraga-ink))`;
}
