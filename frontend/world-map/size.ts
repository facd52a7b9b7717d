/** The drawing, in units of its own. */
export const SIZE = { width: 960, height: 436 };
