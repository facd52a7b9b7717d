import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Atlas, Shape } from './world-map/atlas';
import { colour, NO_DATA, OUTSIDE, type Area, type Content } from './world-map/content';
import { isDirection, neighbour } from './world-map/neighbour';
import { SIZE } from './world-map/size';
import { styles } from './world-map/styles';
import { moved, showing, WHOLE, zoomed, type Viewport } from './world-map/viewport';

interface Server {
  open(code: string): Promise<void>;
}

/** A state as it is drawn. */
interface State {
  area: Area;
  shape: Shape;
}

/** Pixels of the screen. */
const SPOT = 3.5;
const REACH = 7;
const DRAG_FROM = 4;

/** States smaller than this many square pixels get a spot. */
const SMALL = 16;

const BUTTON_ZOOM = 1.6;

/** How far a key moves the map, units of the drawing. */
const KEY_MOVE = 60;

let atlases: Promise<Atlas> | undefined;

/** The outlines and what projects them come in a part of the bundle of their own, when the first map is near. */
function loadAtlas(): Promise<Atlas> {
  atlases ??= import('./world-map/atlas').then((module) => module.loadAtlas());
  atlases.catch(() => (atlases = undefined));
  return atlases;
}

/**
 * A map of the world whose states have the colours of classes. One state at a time is in the order of the Tab key; arrow
 * keys go on from there. The server says what each state is; this only draws it and says which was opened.
 */
class WorldMap extends LitElement {
  static properties = {
    content: { attribute: false },
    words: { attribute: false },
    atlas: { state: true },
    failed: { state: true },
    current: { state: true },
    view: { state: true },
    unit: { state: true },
  };

  static styles = styles;

  declare content?: Content;
  declare words: Record<string, string>;
  declare atlas?: Atlas;
  declare failed: boolean;
  /** Code of the state that the Tab key reaches. */
  declare current?: string;
  declare view: Viewport;
  /** Pixels of the screen in a unit of the drawing. */
  declare unit: number;
  declare $server: Server;

  /** In alphabetical order. */
  private states: State[] = [];
  /** The small ones last, so that nothing lies over them. */
  private drawn: State[] = [];
  /** Of all that is no state of the map. */
  private land = '';
  private outline = '';
  private dragging = false;
  private eased = false;
  private pressed = new Map<number, { x: number; y: number }>();
  private pressedBy = 'mouse';
  /** Code of the state that a finger has tapped last. */
  private touched?: string;
  private near?: IntersectionObserver;
  private resized?: ResizeObserver;

  constructor() {
    super();
    this.words = {};
    this.failed = false;
    this.view = WHOLE;
    this.unit = 1;
  }

  connectedCallback() {
    super.connectedCallback();
    this.near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          this.near?.disconnect();
          this.load();
        }
      },
      { rootMargin: '300px' },
    );
    this.near.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.near?.disconnect();
    this.resized?.disconnect();
    this.resized = undefined;
  }

  private load = async () => {
    this.failed = false;
    this.setAttribute('aria-busy', 'true');
    try {
      this.atlas = await loadAtlas();
      await this.updateComplete;
      this.setAttribute('data-drawn', String(this.states.length));
    } catch (failure) {
      this.failed = true;
    } finally {
      this.removeAttribute('aria-busy');
    }
  };

  willUpdate(changed: PropertyValues) {
    if ((changed.has('content') || changed.has('atlas')) && this.content && this.atlas) {
      const shapes = this.atlas.shapes;
      this.states = this.content.areas.flatMap((area) => {
        const shape = shapes.get(area[1]);
        return shape ? [{ area, shape }] : [];
      });
      this.drawn = [...this.states].sort((one, other) => other.shape.area - one.shape.area);
      const named = new Set(this.states.map((state) => state.shape.id));
      this.land = [...shapes.values()]
        .filter((shape) => !named.has(shape.id))
        .map((shape) => shape.outline)
        .join('');
      const outlined = this.content.areas.filter((area) => area[5]).map((area) => area[1]);
      this.outline = outlined.length ? this.atlas.outlineOf(new Set(outlined)) : '';
      if (!this.find(this.current)) {
        this.current = this.mostMarked()?.area[0];
      }
    }
  }

  updated() {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame && !this.resized) {
      this.resized = new ResizeObserver(([entry]) => {
        this.unit = entry.contentRect.width / SIZE.width || 1;
      });
      this.resized.observe(frame);
    }
  }

  render() {
    if (!this.content) {
      return nothing;
    }
    const seen = { frame: true, enlarged: this.view.scale > 1, eased: this.eased, dragged: this.dragging };
    return html`
      <div class=${classMap(seen)} @keydown=${this.onFrameKey}>
        ${this.atlas ? this.renderMap() : this.renderWaiting()}
      </div>
      ${this.renderLegend(this.content)}
      <p class="borders">${this.words.borders}</p>
    `;
  }

  private renderWaiting() {
    return this.failed
      ? html`<div class="waiting" role="alert">
          ${this.words.failed}<button class="retry" @click=${this.load}>${this.words.retry}</button>
        </div>`
      : html`<div class="waiting">${this.words.loading}</div>`;
  }

  private renderMap() {
    const { x, y, scale } = this.view;
    const current = this.find(this.current);
    return html`
      <p class="said" id="summary">${this.words.summary} ${this.words.keys}</p>
      <svg
        class="map"
        viewBox="0 0 ${SIZE.width} ${SIZE.height}"
        role="application"
        aria-label=${this.words.label}
        aria-describedby="summary"
        @keydown=${this.onKey}
        @wheel=${this.onWheel}
        @pointerdown=${this.onPress}
        @pointermove=${this.onMove}
        @pointerup=${this.onRelease}
        @pointercancel=${this.onRelease}
        @pointerleave=${this.hideTip}
        @focusin=${this.onFocus}
        @focusout=${this.hideTip}
        @click=${this.onClick}
      >
        ${this.renderPatterns('map', 1 / (scale * this.unit))}
        <g class="world" style=${styleMap({ '--x': String(x), '--y': String(y), '--scale': String(scale) })}>
          <path class="land" d=${this.land} aria-hidden="true"></path>
          ${this.drawn.map((state) => this.renderState(state))}
          <path class="outline" d=${this.outline} aria-hidden="true"></path>
          <g class="rings" aria-hidden="true">${current ? this.renderRing(current) : nothing}</g>
        </g>
      </svg>
      <div class="tip" aria-hidden="true" hidden></div>
      <div class="controls">
        ${this.renderButton('zoomIn', 'M8 3v10M3 8h10', () => this.zoom(BUTTON_ZOOM))}
        ${this.renderButton('zoomOut', 'M3 8h10', () => this.zoom(1 / BUTTON_ZOOM), scale === 1)}
        ${this.renderButton('whole', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => this.show(WHOLE), scale === 1)}
      </div>
    `;
  }

  private renderState({ area, shape }: State) {
    const [code, , text, mark, leads] = area;
    return svg`
      <g
        class="state ${leads ? 'leads' : ''}"
        data-code=${code}
        role=${leads ? 'link' : 'img'}
        aria-label=${text}
        tabindex=${code === this.current ? 0 : -1}
        style=${styleMap({ '--fill': this.fill(mark, 'map') })}
      >
        <path d=${shape.outline}></path>
        ${this.isSmall(shape) ? this.renderSpot(shape) : nothing}
      </g>
    `;
  }

  private renderSpot(shape: Shape) {
    return svg`
      <circle class="reach" cx=${shape.x} cy=${shape.y} r=${this.onScreen(REACH)}></circle>
      <circle class="spot" cx=${shape.x} cy=${shape.y} r=${this.onScreen(SPOT)}></circle>
    `;
  }

  /** Around the state that has the focus, above everything else. */
  private renderRing({ shape }: State) {
    const isSmall = this.isSmall(shape);
    const ring = (name: string) =>
      isSmall
        ? svg`<circle class="ring ${name}" cx=${shape.x} cy=${shape.y} r=${this.onScreen(SPOT + 2.5)}></circle>`
        : svg`<path class="ring ${name}" d=${shape.outline}></path>`;
    return svg`<g class="focus">${ring('halo')}${ring('line')}</g>`;
  }

  /** @param place where the patterns are used, since each drawing needs its own @param size of a pixel */
  private renderPatterns(place: string, size: number) {
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

  private renderLegend(content: Content) {
    const swatch = (fill: string) =>
      html`<svg viewBox="0 0 20 14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="19" height="13" style=${styleMap({ '--fill': fill })}></rect>
      </svg>`;
    return html`
      <svg width="0" height="0" class="said" aria-hidden="true">${this.renderPatterns('legend', 1)}</svg>
      <ul class="legend" aria-label=${this.words.legend}>
        ${content.classes.map((one, index) => html`<li>${swatch(this.fill(index, 'legend'))}${one.label}</li>`)}
        ${content.outline
          ? html`<li>
              <svg viewBox="0 0 20 14" aria-hidden="true"><rect class="line" x="1" y="1" width="18" height="12"></rect></svg>
              ${content.outline}
            </li>`
          : nothing}
        ${content.hasGaps ? html`<li>${swatch(this.fill(NO_DATA, 'legend'))}${this.words.noData}</li>` : nothing}
        ${content.hasOutside ? html`<li>${swatch(this.fill(OUTSIDE, 'legend'))}${this.words.outside}</li>` : nothing}
      </ul>
    `;
  }

  private renderButton(word: string, path: string, act: () => void, disabled = false) {
    return html`
      <button type="button" aria-label=${this.words[word]} title=${this.words[word]} ?disabled=${disabled} @click=${act}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
      </button>
    `;
  }

  private fill(mark: number, place: string): string {
    if (mark === NO_DATA) {
      return `url(#${place}-no-data)`;
    }
    if (mark === OUTSIDE) {
      return `url(#${place}-outside)`;
    }
    const { step, steps } = this.content!.classes[mark];
    return colour(step, steps);
  }

  private find(code: string | undefined): State | undefined {
    return this.states.find((state) => state.area[0] === code);
  }

  /** The keyboard starts at the deepest colour: what a reader looks for first. */
  private mostMarked(): State | undefined {
    return this.states.reduce<State | undefined>(
      (best, state) => (best && best.area[3] >= state.area[3] ? best : state),
      undefined,
    );
  }

  private isSmall(shape: Shape): boolean {
    return shape.area * (this.view.scale * this.unit) ** 2 < SMALL;
  }

  /** So many pixels of the screen, in units of the enlarged drawing. */
  private onScreen(pixels: number): number {
    return pixels / (this.view.scale * this.unit);
  }

  // --- keyboard ---

  private onFrameKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '+' || event.key === '=') {
      this.zoom(BUTTON_ZOOM);
    } else if (event.key === '-') {
      this.zoom(1 / BUTTON_ZOOM);
    } else if (event.key === '0') {
      this.show(WHOLE);
    } else if (event.key === 'Escape') {
      this.hideTip();
    } else {
      return;
    }
    event.preventDefault();
  };

  private onKey = (event: KeyboardEvent) => {
    const state = this.find(this.current);
    if (!state || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (isDirection(event.key) && event.shiftKey) {
      const dx = { ArrowLeft: 1, ArrowRight: -1 }[event.key] ?? 0;
      const dy = { ArrowUp: 1, ArrowDown: -1 }[event.key] ?? 0;
      this.show(moved(this.view, dx * KEY_MOVE, dy * KEY_MOVE));
    } else if (isDirection(event.key)) {
      const shape = neighbour(state.shape, this.states.map((one) => one.shape), event.key);
      this.goTo(this.states.find((one) => one.shape === shape));
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.open(state);
    } else {
      const place = this.states.indexOf(state);
      const places: Record<string, number> = {
        PageDown: (place + 1) % this.states.length,
        PageUp: (place + this.states.length - 1) % this.states.length,
        Home: 0,
        End: this.states.length - 1,
      };
      if (!(event.key in places)) {
        return;
      }
      this.goTo(this.states[places[event.key]]);
    }
    event.preventDefault();
  };

  private async goTo(state: State | undefined) {
    if (state) {
      this.current = state.area[0];
      this.show(showing(this.view, state.shape.x, state.shape.y));
      await this.updateComplete;
      this.renderRoot.querySelector<SVGElement>(`[data-code="${this.current}"]`)?.focus();
    }
  }

  private onFocus = (event: FocusEvent) => {
    const state = this.stateOf(event);
    if (state) {
      this.current = state.area[0];
      this.showTipAt(state);
    }
  };

  private open({ area }: State) {
    if (area[4]) {
      this.$server.open(area[0]);
    }
  }

  // --- pointer ---

  private onPress = (event: PointerEvent) => {
    this.pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.pressedBy = event.pointerType;
    this.dragging = false;
  };

  private onMove = (event: PointerEvent) => {
    if (event.buttons === 0) {
      this.pressed.delete(event.pointerId);
    }
    const last = this.pressed.get(event.pointerId);
    if (!last) {
      const state = this.stateOf(event);
      const box = this.box();
      return state ? this.showTip(state, event.clientX - box.left, event.clientY - box.top) : this.hideTip();
    }
    const dx = event.clientX - last.x;
    const dy = event.clientY - last.y;
    if (this.view.scale === 1 || (!this.dragging && Math.hypot(dx, dy) < DRAG_FROM)) {
      return;
    }
    if (!this.dragging) {
      this.dragging = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const before = this.spread();
    this.pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = this.spread();
    this.show(moved(this.view, dx / this.unit / this.pressed.size, dy / this.unit / this.pressed.size), false);
    if (before && after) {
      const box = this.box();
      const x = (after.x - box.left) / this.unit;
      const y = (after.y - box.top) / this.unit;
      this.show(zoomed(this.view, after.width / before.width, x, y), false);
    }
  };

  /** Middle and distance of two fingers. */
  private spread(): { x: number; y: number; width: number } | undefined {
    const [one, other] = [...this.pressed.values()];
    return other && this.pressed.size === 2
      ? { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, width: Math.hypot(one.x - other.x, one.y - other.y) || 1 }
      : undefined;
  }

  private onRelease = (event: PointerEvent) => {
    this.pressed.delete(event.pointerId);
  };

  /** A finger cannot hover: its first tap shows what a state is, the second opens it. */
  private onClick = (event: MouseEvent) => {
    const state = this.stateOf(event);
    if (this.dragging) {
      this.dragging = false;
      return;
    }
    if (!state) {
      this.touched = undefined;
      this.hideTip();
      return;
    }
    const code = state.area[0];
    if (this.pressedBy === 'touch' && this.touched !== code) {
      this.touched = code;
      const box = this.box();
      this.showTip(state, event.clientX - box.left, event.clientY - box.top);
      return;
    }
    this.open(state);
  };

  private onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const box = this.box();
      const x = (event.clientX - box.left) / this.unit;
      const y = (event.clientY - box.top) / this.unit;
      this.show(zoomed(this.view, Math.exp(-event.deltaY / 200), x, y), false);
    }
  };

  // --- what is seen ---

  private stateOf(event: Event): State | undefined {
    const drawn = (event.target as Element).closest<SVGElement>('[data-code]');
    return drawn ? this.find(drawn.dataset.code) : undefined;
  }

  private box(): DOMRect {
    return this.renderRoot.querySelector('.frame')!.getBoundingClientRect();
  }

  /** Towards the state that has the focus; without one, towards the middle. */
  private zoom(factor: number) {
    const focused = this.focused();
    const [x, y] = focused ? this.placeOf(focused) : [SIZE.width / 2, SIZE.height / 2];
    this.show(zoomed(this.view, factor, x, y));
  }

  private show(view: Viewport, eased = true) {
    this.eased = eased;
    this.view = view;
    const focused = this.focused();
    if (focused) {
      this.showTipAt(focused);
    } else {
      this.hideTip();
    }
  }

  /** The state at which the keyboard is. */
  private focused(): State | undefined {
    return this.renderRoot.querySelector('[data-code]:focus-visible') ? this.find(this.current) : undefined;
  }

  /** Where a state is seen, in units of the drawing. */
  private placeOf({ shape }: State): [number, number] {
    const { x, y, scale } = this.view;
    return [shape.x * scale + x, shape.y * scale + y];
  }

  private showTipAt(state: State) {
    const [x, y] = this.placeOf(state);
    this.showTip(state, x * this.unit, y * this.unit);
  }

  private showTip({ area }: State, x: number, y: number) {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip')!;
    tip.textContent = area[2];
    tip.hidden = false;
    const box = this.box();
    const left = Math.max(0, Math.min(x + 12, box.width - tip.offsetWidth));
    const above = y - tip.offsetHeight - 12;
    tip.style.transform = `translate(${left}px, ${above >= 0 ? above : Math.min(y + 16, box.height - tip.offsetHeight)}px)`;
  }

  private hideTip = () => {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (tip) {
      tip.hidden = true;
    }
  };
}

customElements.define('toraga-world-map', WorldMap);
