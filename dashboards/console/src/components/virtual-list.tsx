import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { virtualWindow } from "./virtual-window.js";

interface VirtualListProps {
  readonly rows: number;
  readonly rowPx: number;
  /** Draws one row, an `li`; it is given its place. */
  readonly row: (index: number) => ComponentChildren;
  /** Told which rows are looked at, so that they can be fetched. */
  readonly onWindow?: (from: number, to: number) => void;
  /** Row that must be in sight, as the one under the cursor. */
  readonly shown?: number | undefined;
  readonly label: string;
}

/** A list of any length of which only what is in sight is drawn. */
export function VirtualList({ rows, rowPx, row, onWindow, shown, label }: VirtualListProps) {
  const element = useRef<HTMLElement>(null);
  const [scrollPx, setScroll] = useState(0);
  const [viewPx, setView] = useState(600);
  useLayoutEffect(() => {
    const list = element.current;
    if (list === null) return;
    const measure = () => setView(list.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    measure();
    return () => observer.disconnect();
  }, []);
  const { from, to, topPx, heightPx } = virtualWindow(rows, rowPx, scrollPx, viewPx);
  useEffect(() => onWindow?.(from, to), [from, to, onWindow]);
  useEffect(() => {
    const list = element.current;
    if (list === null || shown === undefined || shown < 0) return;
    const at = shown * rowPx;
    if (at < list.scrollTop) list.scrollTop = at;
    else if (at + rowPx > list.scrollTop + list.clientHeight) list.scrollTop = at + rowPx - list.clientHeight;
  }, [shown, rowPx]);
  return (
    <section
      ref={element}
      class="virtual-list"
      aria-label={`${label}, ${rows} in all`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onScroll={({ currentTarget }) => setScroll(currentTarget.scrollTop)}
    >
      <div class="virtual-space" ref={(space) => space?.style.setProperty("height", `${heightPx}px`)}>
        <ul class="virtual-rows" ref={(drawn) => drawn?.style.setProperty("transform", `translateY(${topPx}px)`)}>
          {Array.from({ length: to - from }, (_, i) => row(from + i))}
        </ul>
      </div>
    </section>
  );
}
