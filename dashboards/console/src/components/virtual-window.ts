/** Which rows of a list are drawn, and how far from its top. */
export interface VirtualWindow {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/** Rows beyond the edge that are drawn as well, so that nothing is white while it scrolls. */
const BEYOND = 8;
/** Browsers draw nothing beyond some 33 million pixels: the list is squeezed to this, and scrolls faster. */
const HEIGHT_MAX_PX = 8_000_000;

/** All rows have one height. `scrollPx` is where the list is scrolled to, `viewPx` what is seen of it. */
export function virtualWindow(rows: number, rowPx: number, scrollPx: number, viewPx: number): VirtualWindow {
  const wholePx = rows * rowPx;
  const heightPx = Math.min(wholePx, HEIGHT_MAX_PX);
  const room = Math.max(0, heightPx - viewPx);
  const share = room === 0 ? 0 : Math.min(1, Math.max(0, scrollPx / room));
  const firstPx = share * Math.max(0, wholePx - viewPx);
  const from = Math.max(0, Math.floor(firstPx / rowPx) - BEYOND);
  const to = Math.min(rows, Math.ceil((firstPx + viewPx) / rowPx) + BEYOND);
  return { from, to, topPx: share * room - (firstPx - from * rowPx), heightPx };
}
