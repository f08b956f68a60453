import type { DeviceClass } from "../../../../../src/contracts/asset-directory.js";

/** Strokes on 24 by 24. */
const strokes: Readonly<Record<DeviceClass | "group", string>> = {
  controller: "M4 4h16v16H4zM9 4v16M12 8h5M12 12h5M12 16h3",
  hmi: "M3 5h18v12H3zM9 20h6M7 13l3-3 3 2 4-4",
  historian: "M5 6c0-3 14-3 14 0s-14 3-14 0v12c0 3 14 3 14 0V6M5 12c0 3 14 3 14 0",
  "engineering-station": "M5 5h14v9H5zM2 19h20M9 8l-2 2 2 2M14 8l2 2-2 2",
  broker: "M12 9a3 3 0 100 6 3 3 0 000-6zM12 3v6M12 15v6M3 12h6M15 12h6",
  gateway: "M4 8h16v8H4zM7 12h3M14 12h3M8 4v4M16 16v4",
  network: "M4 9h16v6H4zM7 12h.1M10 12h.1M13 12h.1M16 12h.1M12 4v5M12 15v5",
  it: "M6 3h12v18H6zM9 7h6M9 11h6M12 17h.1",
  unknown: "M9 9a3 3 0 113.5 3c-.5.2-.5.8-.5 2M12 18h.1",
  group: "M4 7h7v5H4zM13 7h7v5h-7zM8 15h8v5H8z",
};

/** The sign of a kind of asset as an image of its own, in a colour as style sheets write it. */
export function classIcon(kind: DeviceClass | "group", colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${strokes[kind]}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
