import { html, nothing, svg } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { colour, NO_DATA, OUTSIDE, type Content } from './content';

/** Where patterns are used: each drawing needs its own, since they are sized in its units. */
type Place = 'map' | 'legend';

/** @param size of a pixel of the screen, in units of the drawing */
export function patterns(place: Place, size: number) {
  const transform = `scale(${size})`;
  return svg`
    <defs>
      <pattern id="${place}-no-data" width="5" height="5" patternUnits="userSpaceOnUse"
        patternTransform="${transform} rotate(45)">
        <rect class="quiet" width="5" height="5"></rect>
        <line class="hatch" x1="1" x2="1" y2="5"></line>
      </pattern>
      <pattern id="${place}-outside" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=${transform}>
        <rect class="quiet" width="5" height="5"></rect>
        <circle class="dot" cx="1.5" cy="1.5" r="0.6"></circle>
      </pattern>
    </defs>
  `;
}

/** Colour or pattern of a mark. */
export function fill(content: Content, mark: number, place: Place): string {
  if (mark === NO_DATA) {
    return `url(#${place}-no-data)`;
  }
  if (mark === OUTSIDE) {
    return `url(#${place}-outside)`;
  }
  const { step, steps } = content.classes[mark];
  return colour(step, steps);
}

export function legend(content: Content, words: Record<string, string>) {
  const entry = (mark: number, label: string) => html`
    <li>
      <svg viewBox="0 0 20 14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="19" height="13" style=${styleMap({ '--fill': fill(content, mark, 'legend') })}></rect>
      </svg>
      ${label}
    </li>
  `;
  const line = html`
    <li>
      <svg viewBox="0 0 20 14" aria-hidden="true"><rect class="line" x="1" y="1" width="18" height="12"></rect></svg>
      ${content.outline}
    </li>
  `;
  return html`
    <svg width="0" height="0" class="said" aria-hidden="true">${patterns('legend', 1)}</svg>
    <ul class="legend" aria-label=${words.legend}>
      ${content.classes.map((one, index) => entry(index, one.label))} ${content.outline ? line : nothing}
      ${content.hasGaps ? entry(NO_DATA, words.noData) : nothing}
      ${content.hasOutside ? entry(OUTSIDE, words.outside) : nothing}
    </ul>
  `;
}
