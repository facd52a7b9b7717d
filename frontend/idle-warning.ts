import { css, html, LitElement, nothing } from 'lit';

interface Server {
  stay(): Promise<void>;
  leave(): Promise<void>;
  timeOut(): Promise<void>;
}

/** Seconds between two reports of activity: the server's own clock runs that much behind at most. */
const REPORT_EVERY = 60;

/** Shared by the tabs of a browser, since they share the session. */
const LAST_ACTIVE = 'toraga-last-active';

const ACTIVITY = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/**
 * Counts the time in which nobody does anything. Warns before the session ends, with the time that is left, and goes to
 * the sign-in page when it has ended. Activity in any tab of the browser counts for all of them.
 */
class IdleWarning extends LitElement {
  static properties = {
    timeoutSeconds: { type: Number },
    warningSeconds: { type: Number },
    heading: {},
    message: {},
    stayLabel: {},
    leaveLabel: {},
    signInAddress: {},
    secondsLeft: { state: true },
  };

  static styles = css`
    dialog {
      border: 0;
      border-radius: 10px;
      padding: 1.5rem;
      max-width: min(26rem, calc(100vw - 2rem));
      background: var(--toraga-paper);
      color: var(--toraga-ink);
      box-shadow: 0 12px 40px rgb(0 0 0 / 25%);
    }
    dialog::backdrop {
      background: rgb(10 20 25 / 45%);
    }
    h2 {
      font-size: 1.125rem;
      margin: 0 0 0.5rem;
    }
    p {
      margin: 0 0 1.25rem;
    }
    time {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      justify-content: flex-end;
    }
    button {
      font: inherit;
      font-weight: 500;
      min-height: 2.5rem;
      padding: 0 1rem;
      border-radius: 6px;
      border: 1px solid var(--toraga-rule);
      background: transparent;
      color: inherit;
      cursor: pointer;
    }
    button.stay {
      background: var(--toraga-accent);
      border-color: var(--toraga-accent);
      color: var(--toraga-paper);
    }
    button:focus-visible {
      outline: 2px solid var(--toraga-accent);
      outline-offset: 2px;
    }
  `;

  declare timeoutSeconds: number;
  declare warningSeconds: number;
  declare heading: string;
  declare message: string;
  declare stayLabel: string;
  declare leaveLabel: string;
  declare signInAddress: string;
  declare secondsLeft: number | undefined;
  declare $server: Server;

  private timer = 0;
  private lastReport = Date.now();
  private unreported = false;

  connectedCallback() {
    super.connectedCallback();
    this.noteActivity();
    ACTIVITY.forEach((kind) => window.addEventListener(kind, this.onActivity, { passive: true }));
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ACTIVITY.forEach((kind) => window.removeEventListener(kind, this.onActivity));
    window.clearInterval(this.timer);
  }

  render() {
    if (this.secondsLeft === undefined) {
      return nothing;
    }
    const minutes = Math.floor(this.secondsLeft / 60);
    const seconds = String(this.secondsLeft % 60).padStart(2, '0');
    const [before, after] = this.message.split('{0}');
    return html`
      <dialog aria-labelledby="heading" aria-describedby="message" @cancel=${this.stay}>
        <h2 id="heading">${this.heading}</h2>
        <p id="message">${before}<time role="timer">${minutes}:${seconds}</time>${after}</p>
        <div>
          <button @click=${this.leave}>${this.leaveLabel}</button>
          <button class="stay" autofocus @click=${this.stay}>${this.stayLabel}</button>
        </div>
      </dialog>
    `;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  private onActivity = () => {
    if (this.secondsLeft === undefined) {
      this.noteActivity();
      this.unreported = true;
    }
  };

  private tick() {
    if (!(this.timeoutSeconds > 0)) {
      return;
    }
    const left = Math.ceil(this.timeoutSeconds - (Date.now() - this.lastActive()) / 1000);
    if (left <= 0) {
      window.clearInterval(this.timer);
      this.end();
    } else if (left <= this.warningSeconds) {
      this.secondsLeft = left;
    } else {
      this.secondsLeft = undefined;
      this.report();
    }
  }

  /** Tells the server of activity that it cannot have seen. */
  private report() {
    if (this.unreported && Date.now() - this.lastReport > REPORT_EVERY * 1000) {
      this.lastReport = Date.now();
      this.unreported = false;
      this.$server.stay();
    }
  }

  private stay = () => {
    this.noteActivity();
    this.secondsLeft = undefined;
    this.lastReport = Date.now();
    this.$server.stay();
  };

  private leave = () => {
    this.$server.leave();
  };

  /** Goes away even where the server's session is over already and can no longer be told. */
  private end() {
    window.setTimeout(() => window.location.assign(this.signInAddress), 1500);
    this.$server.timeOut().catch(() => undefined);
  }

  private lastActive(): number {
    return Number(localStorage.getItem(LAST_ACTIVE)) || Date.now();
  }

  private noteActivity() {
    localStorage.setItem(LAST_ACTIVE, String(Date.now()));
  }
}

customElements.define('toraga-idle-warning', IdleWarning);
