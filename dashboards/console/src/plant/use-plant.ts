import { useEffect, useRef } from "preact/hooks";
import type { AssetView, ConduitView, ZoneView } from "../../../../src/contracts/plant-view.js";
import type { ApiFault } from "../api/client.js";
import { useAnswer } from "../api/use-answer.js";
import { onAlerts } from "../app/records.js";

const ASKED_EVERY_MS = 15_000;
const TOGETHER_MS = 1500;

/** What the sensor knows of the plant. */
export interface Plant {
  readonly assets: readonly AssetView[];
  readonly zones: readonly ZoneView[];
  readonly conduits: readonly ConduitView[];
  /** Assets and conduits for which there was no room. */
  readonly unlisted: { readonly assets: number; readonly conduits: number };
}

interface AssetsAnswer extends Pick<Plant, "assets"> {
  readonly unlisted: number;
}

interface ConduitsAnswer extends Pick<Plant, "conduits"> {
  readonly unlisted: number;
}

/** The plant, kept fresh without haste; undefined until all of it came. */
export function usePlant(): { readonly plant: Plant | undefined; readonly fault: ApiFault | undefined; again(): void } {
  const assets = useAnswer<AssetsAnswer>("/api/v1/assets", ASKED_EVERY_MS);
  const zones = useAnswer<Pick<Plant, "zones">>("/api/v1/zones", ASKED_EVERY_MS);
  const conduits = useAnswer<ConduitsAnswer>("/api/v1/conduits", ASKED_EVERY_MS);
  const fault = assets.fault ?? zones.fault ?? conduits.fault;
  const again = () => {
    for (const one of [assets, zones, conduits]) one.again();
  };
  const last = useRef<Plant & { readonly of: readonly unknown[] }>(undefined);
  if (assets.answer !== undefined && zones.answer !== undefined && conduits.answer !== undefined) {
    const of = [assets.answer, zones.answer, conduits.answer];
    // The same object while nothing came: what is made of it is not made again.
    if (last.current === undefined || of.some((one, index) => one !== last.current?.of[index])) {
      const unlisted = { assets: assets.answer.unlisted, conduits: conduits.answer.unlisted };
      last.current = { ...assets.answer, ...zones.answer, ...conduits.answer, unlisted, of };
    }
  }
  return { plant: last.current, fault, again };
}

/** Calls `again` soon after alerts came or were decided about, once for many. */
export function useAgainOnAlerts(again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onAlerts(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, TOGETHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
}
