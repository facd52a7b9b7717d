/** How pressed pointers have moved, in pixels of the screen. */
export interface Gesture {
  dx: number;
  dy: number;
  /** How much farther two fingers are apart; 1 if there are not two. */
  factor: number;
  /** Middle of the fingers, in the window. */
  x: number;
  y: number;
}

/** A press that moves less is a click. */
const DRAG_FROM = 4;

/** Keeps count of the mouse button or the fingers that are down on the map. */
export class Gestures {
  /** Whether the last press has become a movement; it is no click then. */
  isDrag = false;
  /** What pressed last: "mouse", "pen" or "touch". */
  by = 'mouse';

  private pressed = new Map<number, { x: number; y: number }>();

  press(event: PointerEvent) {
    this.pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.by = event.pointerType;
    this.isDrag = false;
  }

  release(event: PointerEvent) {
    this.pressed.delete(event.pointerId);
  }

  /** Whether the pointer only hovers. A button may have been let go where nobody told us. */
  isHover(event: PointerEvent): boolean {
    if (event.buttons === 0) {
      this.release(event);
    }
    return !this.pressed.has(event.pointerId);
  }

  /** What a movement of a pressed pointer comes to, once it is more than a click. */
  move(event: PointerEvent): Gesture | undefined {
    const last = this.pressed.get(event.pointerId)!;
    const dx = event.clientX - last.x;
    const dy = event.clientY - last.y;
    if (!this.isDrag && Math.hypot(dx, dy) < DRAG_FROM) {
      return undefined;
    }
    if (!this.isDrag) {
      this.isDrag = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const before = this.spread();
    this.pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [one, other = one] = [...this.pressed.values()];
    return {
      dx: dx / this.pressed.size,
      dy: dy / this.pressed.size,
      factor: this.spread() / before,
      x: (one.x + other.x) / 2,
      y: (one.y + other.y) / 2,
    };
  }

  private spread(): number {
    const [one, other] = [...this.pressed.values()];
    return (other && Math.hypot(one.x - other.x, one.y - other.y)) || 1;
  }
}
