import { css, html, LitElement, nothing } from 'lit';

/** Milliseconds that a year stays while it plays: time enough to look. */
const YEAR_LASTS = 1600;

/** A click on an arrow key is not yet a choice: the last of several within this time is. */
const SETTLES_AFTER = 250;

/** Two native range inputs over one track, or one of them alone; what a keyboard or a screen reader needs is built in. */
class YearSlider extends LitElement {
  static properties = {
    min: { type: Number },
    max: { type: Number },
    from: { type: Number },
    to: { type: Number },
    single: { type: Boolean },
    words: { attribute: false },
    playing: { state: true },
  };

  static styles = css`
    :host {
      display: block;
    }

    .row {
      display: flex;
      align-items: center;
      gap: 0.75rem;
    }

    button {
      flex: none;
      display: inline-grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      padding: 0;
      border: 1px solid var(--toraga-rule);
      border-radius: 50%;
      background: var(--toraga-paper);
      color: var(--toraga-accent);
      cursor: pointer;
    }

    button:hover {
      border-color: var(--toraga-accent);
    }

    button:focus-visible {
      outline: 2px solid var(--toraga-accent);
      outline-offset: 2px;
    }

    button:disabled {
      color: var(--toraga-ink-quiet);
      opacity: 0.6;
      cursor: default;
    }

    svg {
      width: 1rem;
      height: 1rem;
      fill: currentColor;
    }

    output {
      flex: none;
      min-width: 5.5em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }

    .single output {
      min-width: 3em;
    }

    .track {
      position: relative;
      flex: 1;
      min-width: 6rem;
      height: 2.25rem;
      --at: 0;
    }

    .track::before,
    .track::after {
      content: '';
      position: absolute;
      top: 50%;
      height: 4px;
      margin-top: -2px;
      border-radius: 2px;
      background: var(--toraga-rule);
      left: 10px;
      right: 10px;
    }

    .track::after {
      left: calc(10px + (100% - 20px) * var(--start));
      right: calc(10px + (100% - 20px) * (1 - var(--end)));
      background: var(--toraga-accent);
    }

    input {
      position: absolute;
      z-index: 1;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      appearance: none;
      background: none;
      pointer-events: none;
    }

    .single input {
      pointer-events: auto;
      cursor: pointer;
    }

    input::-webkit-slider-runnable-track {
      background: none;
    }

    input::-moz-range-track {
      background: none;
    }

    input::-webkit-slider-thumb {
      appearance: none;
      width: 20px;
      height: 20px;
      border: 2px solid var(--toraga-accent);
      border-radius: 50%;
      background: var(--toraga-paper);
      pointer-events: auto;
      cursor: grab;
    }

    input::-moz-range-thumb {
      box-sizing: border-box;
      width: 20px;
      height: 20px;
      border: 2px solid var(--toraga-accent);
      border-radius: 50%;
      background: var(--toraga-paper);
      pointer-events: auto;
      cursor: grab;
    }

    input:focus {
      outline: none;
    }

    input:focus-visible::-webkit-slider-thumb {
      outline: 2px solid var(--toraga-accent);
      outline-offset: 2px;
    }

    input:focus-visible::-moz-range-thumb {
      outline: 2px solid var(--toraga-accent);
      outline-offset: 2px;
    }

    .ends {
      display: flex;
      justify-content: space-between;
      font-size: var(--toraga-text-small);
      color: var(--toraga-ink-quiet);
      font-variant-numeric: tabular-nums;
    }
  `;

  declare min: number;
  declare max: number;
  declare from: number;
  declare to: number;
  declare single: boolean;
  declare words: Record<string, string>;
  declare playing: boolean;

  private timer = 0;
  private settling = 0;

  constructor() {
    super();
    this.min = this.from = 2000;
    this.max = this.to = 2000;
    this.single = false;
    this.words = {};
    this.playing = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
    window.clearTimeout(this.settling);
  }

  willUpdate() {
    if (!this.single && this.playing) {
      this.pause();
    }
  }

  render() {
    const years = this.max - this.min || 1;
    const start = this.single ? 0 : (this.from - this.min) / years;
    const end = (this.to - this.min) / years;
    return html`
      <div
        class="row ${this.single ? 'single' : ''}"
        role="group"
        aria-label=${this.single ? this.words.year : this.words.years}
      >
        ${this.single ? this.button('previous', 'M10 3 5 8l5 5z', () => this.step(-1), this.to <= this.min) : nothing}
        ${this.single ? this.playButton() : nothing}
        ${this.single ? this.button('next', 'M6 3l5 5-5 5z', () => this.step(1), this.to >= this.max) : nothing}
        <output aria-live=${this.playing ? 'off' : 'polite'}>${this.single ? this.to : `${this.from}–${this.to}`}</output>
        <div class="track" style="--start: ${start}; --end: ${end}">
          ${this.single ? nothing : this.thumb('from')} ${this.thumb('to')}
        </div>
      </div>
    `;
  }

  private thumb(end: 'from' | 'to') {
    return html`<input
      type="range"
      min=${this.min}
      max=${this.max}
      step="1"
      .value=${String(this[end])}
      aria-label=${this.single ? this.words.year : this.words[end]}
      @input=${(event: Event) => this.move(end, Number((event.target as HTMLInputElement).value))}
      @change=${() => this.settle()}
    />`;
  }

  private playButton() {
    return this.playing
      ? this.button('pause', 'M4 3h3v10H4zM9 3h3v10H9z', () => this.pause(), false)
      : this.button('play', 'M4 2.5v11l9-5.5z', () => this.play(), this.max <= this.min);
  }

  private button(word: string, path: string, act: () => void, disabled: boolean) {
    return html`<button
      type="button"
      aria-label=${this.words[word]}
      title=${this.words[word]}
      ?disabled=${disabled}
      @click=${act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  }

  private move(end: 'from' | 'to', year: number) {
    this.pause();
    if (end === 'from') {
      this.from = Math.min(year, this.to);
    } else {
      this.to = this.single ? year : Math.max(year, this.from);
    }
    const input = this.renderRoot.querySelector<HTMLInputElement>(
      `input:${end === 'to' ? 'last-of-type' : 'first-of-type'}`,
    );
    if (input) {
      input.value = String(this[end]);
    }
  }

  private settle() {
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => this.tell(false), SETTLES_AFTER);
  }

  private step(years: number) {
    this.pause();
    this.to = Math.min(this.max, Math.max(this.min, this.to + years));
    this.settle();
  }

  private play() {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.to = this.to >= this.max ? this.min : this.to + 1;
      this.tell(false);
      return;
    }
    this.playing = true;
    this.to = this.to >= this.max ? this.min : this.to + 1;
    this.tell(true);
    this.timer = window.setInterval(() => {
      if (this.to >= this.max) {
        this.pause();
        return;
      }
      this.to += 1;
      this.tell(true);
    }, YEAR_LASTS);
  }

  private pause() {
    window.clearInterval(this.timer);
    this.playing = false;
  }

  private tell(playing: boolean) {
    this.dispatchEvent(
      new CustomEvent('years-change', {
        detail: { from: this.single ? this.to : this.from, to: this.to, playing },
      }),
    );
  }
}

customElements.define('toraga-year-slider', YearSlider);
