import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Atlas, Shape } from './world-map/atlas';
import { OUTSIDE, type Area, type Content } from './world-map/content';
import { Gestures } from './world-map/gestures';
import { fill, legend, patterns } from './world-map/legend';
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
const SPOT_OUTSIDE = 2;
const REACH = 7;

/** States smaller than this many square pixels get a spot. */
const SMALL = 10;

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
  private eased = false;
  private gestures = new Gestures();
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
    const seen = { frame: true, enlarged: this.view.scale > 1, eased: this.eased, dragged: this.gestures.isDrag };
    return html`
      <div class="stage" @keydown=${this.onStageKey}>
        <div class=${classMap(seen)} @focusin=${this.onFocus} @focusout=${this.hideTip}>
          ${this.atlas ? this.renderMap() : this.renderWaiting()}
        </div>
        ${this.atlas ? this.renderControls() : nothing}
      </div>
      ${legend(this.content, this.words)}
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
        @click=${this.onClick}
      >
        ${patterns('map', this.onScreen(1))}
        <g class="world" style=${styleMap({ '--x': String(x), '--y': String(y), '--scale': String(scale) })}>
          <path class="land" d=${this.land} aria-hidden="true"></path>
          ${this.drawn.map((state) => this.renderState(state))}
          <path class="outline" d=${this.outline} aria-hidden="true"></path>
          <g class="rings" aria-hidden="true">${current ? this.renderRing(current) : nothing}</g>
        </g>
      </svg>
      <div class="tip" aria-hidden="true" hidden></div>
    `;
  }

  private renderControls() {
    const isWhole = this.view.scale === 1;
    return html`
      <div class="controls">
        ${this.renderButton('zoomIn', 'M8 3v10M3 8h10', () => this.zoom(BUTTON_ZOOM))}
        ${this.renderButton('zoomOut', 'M3 8h10', () => this.zoom(1 / BUTTON_ZOOM), isWhole)}
        ${this.renderButton('whole', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => this.show(WHOLE), isWhole)}
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
        style=${styleMap({ '--fill': fill(this.content!, mark, 'map') })}
      >
        <path d=${shape.outline}></path>
        ${this.isSmall(shape) ? this.renderSpot(shape, mark === OUTSIDE) : nothing}
      </g>
    `;
  }

  private renderSpot(shape: Shape, outside: boolean) {
    const size = this.onScreen(outside ? SPOT_OUTSIDE : SPOT);
    return svg`
      <circle class="reach" cx=${shape.x} cy=${shape.y} r=${this.onScreen(REACH)}></circle>
      <circle class="spot ${outside ? 'outside' : ''}" cx=${shape.x} cy=${shape.y} r=${size}></circle>
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

  private renderButton(word: string, path: string, act: () => void, disabled = false) {
    return html`
      <button type="button" aria-label=${this.words[word]} title=${this.words[word]} ?disabled=${disabled} @click=${act}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
      </button>
    `;
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

  private onStageKey = (event: KeyboardEvent) => {
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
      this.showTip(state, this.placeOf(state));
    }
  };

  private open({ area }: State) {
    if (area[4]) {
      this.$server.open(area[0]);
    }
  }

  // --- pointer ---

  private onPress = (event: PointerEvent) => this.gestures.press(event);

  private onRelease = (event: PointerEvent) => this.gestures.release(event);

  private onMove = (event: PointerEvent) => {
    if (this.gestures.isHover(event)) {
      const state = this.stateOf(event);
      return state ? this.showTip(state, this.onStage(event)) : this.hideTip();
    }
    const gesture = this.view.scale > 1 ? this.gestures.move(event) : undefined;
    if (gesture) {
      const [x, y] = this.onStage({ clientX: gesture.x, clientY: gesture.y });
      this.show(zoomed(moved(this.view, gesture.dx / this.unit, gesture.dy / this.unit), gesture.factor, x, y), false);
    }
  };

  /** A finger cannot hover: its first tap shows what a state is, the second opens it. */
  private onClick = (event: MouseEvent) => {
    const state = this.stateOf(event);
    if (this.gestures.isDrag) {
      this.gestures.isDrag = false;
      return;
    }
    if (!state) {
      this.touched = undefined;
      this.hideTip();
      return;
    }
    const code = state.area[0];
    if (this.gestures.by === 'touch' && this.touched !== code) {
      this.touched = code;
      this.showTip(state, this.onStage(event));
      return;
    }
    this.open(state);
  };

  private onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const [x, y] = this.onStage(event);
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

  /** A point of the window, in units of the drawing as it is seen. */
  private onStage(at: { clientX: number; clientY: number }): [number, number] {
    const box = this.box();
    return [(at.clientX - box.left) / this.unit, (at.clientY - box.top) / this.unit];
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
      this.showTip(focused, this.placeOf(focused));
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

  /** @param place that it is about, in units of the drawing as it is seen */
  private showTip({ area }: State, place: [number, number]) {
    const [x, y] = place.map((one) => one * this.unit);
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
