import { css } from 'lit';

export const styles = css`
  :host {
    --hue: var(--map-color, var(--toraga-accent));
    --line: color-mix(in oklab, var(--toraga-ink-quiet) 55%, var(--toraga-paper));
    display: block;
    container-type: inline-size;
    font-size: var(--toraga-text-small);
    line-height: 1.5;
    color: var(--toraga-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .stage,
  .frame {
    position: relative;
  }
  .frame {
    aspect-ratio: 960 / 436;
    overflow: hidden;
  }
  svg.map {
    display: block;
    width: 100%;
    height: 100%;
    user-select: none;
    -webkit-user-select: none;
  }
  /* One finger scrolls the page, unless there is something to move. */
  .enlarged svg.map {
    cursor: grab;
    touch-action: none;
  }
  .dragged svg.map,
  .dragged svg.map * {
    cursor: grabbing;
  }
  .world {
    transform: translate(calc(var(--x, 0) * 1px), calc(var(--y, 0) * 1px)) scale(var(--scale, 1));
  }
  .eased .world {
    transition: transform 200ms ease-out;
  }
  .world * {
    vector-effect: non-scaling-stroke;
  }
  .state {
    fill: var(--fill);
    stroke: var(--line);
    stroke-width: 0.5px;
    outline: none;
  }
  .state.leads {
    cursor: pointer;
  }
  .state circle.spot {
    stroke: var(--toraga-ink-quiet);
    stroke-width: 1px;
  }
  .state circle.spot.outside {
    stroke: var(--line);
  }
  .state circle.reach {
    fill: transparent;
    stroke: none;
  }
  .land {
    fill: color-mix(in oklab, var(--toraga-ink-quiet) 10%, var(--toraga-paper));
    stroke: var(--line);
    stroke-width: 0.5px;
  }
  .outline {
    fill: none;
    stroke: var(--toraga-ink);
    stroke-width: 1.25px;
    pointer-events: none;
  }
  .focus {
    visibility: hidden;
  }
  svg.map:has(.state:focus-visible) .focus {
    visibility: visible;
  }
  .ring {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
  }
  .ring.halo {
    stroke: var(--toraga-paper);
    stroke-width: 5px;
  }
  .ring.line {
    stroke: var(--toraga-ink);
    stroke-width: 2px;
  }
  .hatch {
    stroke: var(--toraga-ink-quiet);
    stroke-width: 1px;
  }
  .dot {
    fill: color-mix(in oklab, var(--toraga-ink-quiet) 50%, var(--toraga-paper));
    stroke: none;
  }
  .quiet {
    fill: var(--toraga-paper-quiet);
    stroke: none;
  }
  .tip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    width: max-content;
    max-width: min(20rem, 80%);
    padding: var(--toraga-space-2) var(--toraga-space-3);
    background: var(--toraga-paper);
    border: 1px solid var(--toraga-rule);
    border-radius: 4px;
    box-shadow: var(--toraga-shadow);
    pointer-events: none;
    line-height: 1.4;
  }
  .tip[hidden] {
    display: none;
  }
  .controls {
    position: absolute;
    left: 0;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--toraga-rule);
    border-radius: var(--toraga-radius);
    background: var(--toraga-paper);
    overflow: hidden;
  }
  .controls button {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--toraga-ink);
    cursor: pointer;
  }
  .controls button + button {
    border-top: 1px solid var(--toraga-rule);
  }
  .controls button:hover {
    background: var(--toraga-paper-quiet);
  }
  .controls button:disabled {
    color: var(--line);
    cursor: default;
  }
  .controls svg,
  .retry svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button:focus-visible {
    outline: 2px solid var(--toraga-accent);
    outline-offset: -2px;
  }
  /* Beneath a small map, of which they would hide too much. */
  @container (max-width: 40rem) {
    .controls {
      position: static;
      flex-direction: row;
      width: max-content;
      margin: var(--toraga-space-2) 0 0 auto;
    }
    .controls button {
      width: 2.75rem;
      height: 2.75rem;
    }
    .controls button + button {
      border-top: 0;
      border-left: 1px solid var(--toraga-rule);
    }
  }
  .retry {
    padding: var(--toraga-space-2) var(--toraga-space-4);
    border: 1px solid var(--toraga-rule);
    border-radius: var(--toraga-radius);
    background: var(--toraga-paper);
    color: var(--toraga-accent);
    font: inherit;
    cursor: pointer;
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--toraga-space-3);
    background: var(--toraga-paper-quiet);
    color: var(--toraga-ink-quiet);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--toraga-space-1) var(--toraga-space-4);
    margin: var(--toraga-space-3) 0 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--toraga-space-2);
    font-variant-numeric: tabular-nums;
  }
  .legend svg {
    flex: none;
    width: 1.25rem;
    height: 0.875rem;
  }
  .legend rect {
    fill: var(--fill);
    stroke: var(--line);
    stroke-width: 1px;
  }
  .legend rect.line {
    fill: none;
    stroke: var(--toraga-ink);
    stroke-width: 2px;
  }
  .borders {
    margin: var(--toraga-space-2) 0 0;
    max-width: 48rem;
    color: var(--toraga-ink-quiet);
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .eased .world {
      transition: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .state,
    .legend rect {
      print-color-adjust: exact;
    }
  }
`;
