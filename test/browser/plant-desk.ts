import type { AssetView, LinkView, LoopPoint, LoopView, PlantView } from "../../src/contracts/plant-view.js";

const POINTS = 360;
const STEP_MS = 10_000;
/** Points at which something takes the link. */
const OVERLOAD = { from: 240, to: 262 } as const;

export const HMI = "a:00:50:56:b9:e2:ad";
export const PLCS = ["a:00:1d:9c:c0:04:9d", "a:00:1d:9c:c0:04:9e"] as const;

/** A plant with two loops on one link, which was taken by a copy twenty minutes before `endMs`. */
export function plantDesk(endMs: number, hostile = "HMI-1"): PlantView {
  const startMs = endMs - (POINTS - 1) * STEP_MS;
  const loops = PLCS.map((server, index) => loopView(startMs, server, index));
  const first = new Date(startMs).toISOString();
  const last = new Date(endMs).toISOString();
  const asset = (id: string, name: string, ip: string) =>
    ({ id, names: [{ kind: "host", name }], ips: [ip], first, last, frames: 10 }) as unknown as AssetView;
  return {
    assets: () => [
      asset(PLCS[0], "PLC-1", "10.20.2.10"),
      asset(PLCS[1], "PLC-2", "10.20.2.11"),
      asset(HMI, hostile, "10.20.1.15"),
    ],
    zones: () => [],
    conduits: () => [],
    unlisted: { assets: 0, conduits: 0, loops: 0, links: 0 },
    loops: () => loops,
    links: () => [linkView(startMs)],
  };
}

function loopView(startMs: number, server: string, index: number): LoopView {
  const periodUs = index === 0 ? 100_000 : 500_000;
  const points = times(startMs).map((ts, at): LoopPoint => {
    const isSlow = at >= OVERLOAD.from && at < OVERLOAD.to;
    const wave = 1 + 0.02 * Math.sin(at / 5 + index);
    const latencyUs = 4000 * wave * (isSlow ? 9 : 1);
    const latencyMaxUs = latencyUs * (isSlow ? 2.4 : 1.6);
    return {
      ...{ ts, polls: (STEP_MS * 1000) / periodUs, periodUs: periodUs * (isSlow ? 1.04 : 1) * wave },
      ...{ jitterUs: 900 * wave * (isSlow ? 12 : 1), latencyUs, latencyMaxUs },
      ...{ headroom: 1 - latencyMaxUs / periodUs, unanswered: isSlow ? 1 : 0 },
    };
  });
  const headroom = Math.min(...points.map((point) => point.headroom ?? 1));
  return {
    ...{
      key: `${HMI}>${server}/modbus/1`,
      client: HMI,
      server,
      protocol: "modbus",
      part: "1",
      polls: 36_000,
      unanswered: 22,
    },
    ...{
      periodUs,
      headroom,
      latencyMeanUs: 4100,
      latencyP99Us: 9800,
      learnedPeriodUs: periodUs,
      learnedLatencyUs: 12_000,
    },
    points,
  };
}

function linkView(startMs: number): LinkView {
  const points = times(startMs).map((ts, at) => {
    const isTaken = at >= OVERLOAD.from && at < OVERLOAD.to;
    const bytesPerSecond = 60_000 * (1 + 0.1 * Math.sin(at / 9)) + (isTaken ? 9_000_000 : 0);
    return { ts, bytesPerSecond, otherShare: isTaken ? 0.97 : 0.12 };
  });
  const topFlows = [
    { conduit: `${PLCS[1]}>${HMI}/tcp/445`, bytes: 5_400_000 },
    { conduit: `${HMI}>${PLCS[0]}/tcp/modbus`, bytes: 840_000 },
  ];
  return { key: "untagged", points, topFlows };
}

function times(startMs: number): readonly string[] {
  return Array.from({ length: POINTS }, (_, index) =>
    new Date(startMs + index * STEP_MS).toISOString().replace("Z", "000Z"),
  );
}
