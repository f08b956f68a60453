import { isLatencyTold, isTold, LOADS, type Load, measureCalm, measureLatency, measureLoad } from "./measure.js";

/** What was measured about real time over many seeds. */
export interface RealtimeFigures {
  readonly seeds: number;
  /** Of each load: how often it was told in time of the right host, and the longest it took. */
  readonly loads: readonly { readonly load: Load; readonly told: number; readonly maxSeconds: number }[];
  /** Slowed loops that were told after few enough answers, of all, and the most answers that it took. */
  readonly latency: { readonly told: number; readonly of: number; readonly maxAnswers: number };
  /** Alerts about real time where nothing was wrong, and for how many minutes in all that was. */
  readonly calm: { readonly alerts: number; readonly minutes: number };
}

const CALM_MINUTES = 10;

/** The same number of seeds gives the same figures. */
export function realtimeFigures(seeds: number): RealtimeFigures {
  const all = Array.from({ length: seeds }, (_, i) => i + 1);
  const loads = LOADS.map((load) => {
    const results = all.map((seed) => measureLoad(load, seed));
    const maxSeconds = Math.max(...results.map(({ seconds }) => seconds ?? Number.POSITIVE_INFINITY));
    return { load, told: results.filter(isTold).length, maxSeconds };
  });
  const slow = all.map(measureLatency);
  const answers = slow.flatMap((result) => result.answers);
  const told = slow.filter(isLatencyTold).length;
  const maxAnswers = Math.max(...answers.map((count) => count ?? Number.POSITIVE_INFINITY));
  const calm = { alerts: all.flatMap(measureCalm).length, minutes: seeds * CALM_MINUTES };
  return { seeds, loads, latency: { told, of: slow.length, maxAnswers }, calm };
}

/** As a section of the page. */
export function realtimeSection({ seeds, loads, latency, calm }: RealtimeFigures): string {
  const told = loads.reduce((sum, load) => sum + load.told, 0);
  const of = seeds * loads.length;
  const rows = loads.map((load) => `| ${load.load} | ${load.told} of ${seeds} | ${load.maxSeconds.toFixed(1)} s |`);
  const share = Math.round((1000 * told) / of) / 10;
  return `## Real-time

Five loops ask once a second over a link of 4 Mbit/s with a queue of 80 ms that a copy of every day takes a part of.
Then a host that nobody knows sends about as much as the link carries, while another begins something small. Counted is
who is told as overload within 30 s and named as the one who took the headroom: ${told} of ${of} (${share} %).

| load | told | longest |
| --- | --- | --- |
${rows.join("\n")}

Two loops that answer 5 ms later were told within 25 answers in ${latency.told} of ${latency.of} plants, after
${latency.maxAnswers} at most. Where nothing was wrong ${calm.alerts} alerts were told in ${calm.minutes} minutes.`;
}
