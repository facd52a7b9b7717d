import { SIZE } from './size';

/** Which part of the drawing is seen: enlarged by {@code scale}, then moved; in units of the drawing. */
export interface Viewport {
  scale: number;
  x: number;
  y: number;
}

export const WHOLE: Viewport = { scale: 1, x: 0, y: 0 };

const MOST = 12;

/** The drawing always fills its frame. */
function kept(view: Viewport): Viewport {
  const { width, height } = SIZE;
  const scale = Math.min(MOST, Math.max(1, view.scale));
  return {
    scale,
    x: Math.min(0, Math.max(width * (1 - scale), view.x)),
    y: Math.min(0, Math.max(height * (1 - scale), view.y)),
  };
}

export function moved(view: Viewport, dx: number, dy: number): Viewport {
  return kept({ ...view, x: view.x + dx, y: view.y + dy });
}

/** Enlarges by {@code factor} so that the point of the frame at {@code x}, {@code y} stays where it is. */
export function zoomed(view: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = Math.min(MOST, Math.max(1, view.scale * factor));
  const grown = scale / view.scale;
  return kept({ scale, x: x - (x - view.x) * grown, y: y - (y - view.y) * grown });
}

/** Moves only as far as it takes to have a point of the drawing well inside the frame. */
export function showing(view: Viewport, x: number, y: number): Viewport {
  const margin = Math.min(SIZE.width, SIZE.height) / 6;
  const left = x * view.scale + view.x;
  const top = y * view.scale + view.y;
  const dx = Math.max(margin - left, 0) + Math.min(SIZE.width - margin - left, 0);
  const dy = Math.max(margin - top, 0) + Math.min(SIZE.height - margin - top, 0);
  return moved(view, dx, dy);
}
