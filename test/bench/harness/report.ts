import { wrapText } from "../../../samples/make/wrap-text.js";
import type { Outcome, Series } from "./compare.js";
import type { HotResult } from "./hot.js";
import type { LossOutcome } from "./loss.js";
import type { StreamOutcome } from "./stream.js";

/** Everything that one run of the benchmark found out. */
export interface Findings {
  readonly machine: readonly string[];
  readonly captures: readonly string[];
  readonly rounds: number;
  readonly outcomes: readonly Outcome[];
  /** Comparisons left out, with the command that would enable them. */
  readonly skipped: readonly string[];
  readonly losses: readonly LossOutcome[];
  readonly stream: StreamOutcome;
  readonly hot: readonly { readonly capture: string; readonly results: readonly HotResult[] }[];
  readonly isFull: boolean;
}

/** The findings as Markdown: printed, and written to docs/benchmarks.md. */
export function report(findings: Findings): string {
  const { machine, captures, rounds, skipped, isFull } = findings;
  return `# Benchmarks

<!-- Written by \`npm run bench -- --write\`. -->

${wrapText(
  `Measured by \`npm run bench -- ${isFull ? "--full " : ""}--write\` on ${machine.join(", ")}. Every figure here`,
  "comes from that one run: compare the ratios, and measure on your own machine before you rely on the seconds.",
  `CPU is user and system time of the whole process, start included; ratios are medians over ${rounds} rounds in`,
  "which ours and the peer ran in turn.",
)}

${captures.map((capture) => `- ${capture}`).join("\n")}

The captures are synthetic, equal on every machine, and hold their own truth (\`test/bench/captures.ts\`).

## Against other tools

${wrapText(
  "Ratio is our CPU by the peer's: below 1 we need less. `decode --flows --protocol modbus` decodes and pairs every",
  "Modbus message and prints one record per Modbus connection; flows of other protocols are followed, not decoded.",
  "`decode` decodes every protocol and prints one record per message. `replay --baseline` is the whole sensor, every",
  "detector with a baseline learned from this very capture, and fails when there is an alert. Suricata runs with one",
  "thread, Modbus and MQTT on (it has no OPC UA), unlimited stream depth, no rules and no checksum check.",
)}

${table(
  RATIO_HEADS,
  findings.outcomes.map((outcome) => ratioRow(outcome, isFull)),
)}
${skipped.map((reason) => `\n${reason}\n`).join("")}
Found is the number of Modbus messages found, of how many there are; Suricata logs one record per transaction.

## Messages kept when the mirror loses frames

${table(LOSS_HEADS, findings.losses.map(lossRow))}

Kept are Modbus messages of the truth that were read, and transactions of which both were. A lost frame takes its own
message with it, so 100 % cannot be reached.

## Alerts to consoles

${wrapText(
  "From the hand-over of an alert to the store, which gathers what comes within 20 ms, to its arrival at each client",
  "of the stream. Store and server are one process, all clients another.",
)}

${table(STREAM_HEADS, [streamRow(findings.stream)])}

## Hot functions

CPU time and bytes allocated per frame or PDU, inside one process, without start-up.

${findings.hot.map(({ capture, results }) => `### ${capture}\n\n${table(HOT_HEADS, results.map(hotRow))}`).join("\n\n")}
`;
}

const RATIO_HEADS = [
  "capture",
  "ours",
  "peer",
  "ratio",
  "spread",
  "goal",
  "our CPU",
  "peer's CPU",
  "our peak",
  "peer's peak",
  "we found",
  "peer found",
];

function ratioRow({ comparison, ours, peer, ratio, ratios }: Outcome, isFull: boolean): string[] {
  const { captureName, goal } = comparison;
  const spread = `${Math.min(...ratios).toFixed(3)}–${Math.max(...ratios).toFixed(3)}`;
  // On small captures the start of the process decides: the goals are those of the full sizes.
  const verdict = `≤ ${goal} ${isFull ? (ratio <= goal ? "met" : "missed") : "at full size"}`;
  return [
    captureName,
    comparison.ours.name,
    comparison.peer.name,
    ratio.toFixed(3),
    spread,
    verdict,
    seconds(ours),
    seconds(peer),
    `${peak(ours)}${excess(ours, comparison.ours.peakBytesGoal)}`,
    peak(peer),
    found(ours),
    found(peer),
  ];
}

function seconds({ cpuSeconds }: Series): string {
  return `${cpuSeconds.toFixed(2)} s`;
}

function excess({ peakBytes = 0 }: Series, goal = Number.POSITIVE_INFINITY): string {
  return peakBytes > goal ? ` (over ${goal / 2 ** 20} MiB)` : "";
}

function peak({ peakBytes }: Series): string {
  return peakBytes === undefined ? "unknown" : `${Math.round(peakBytes / 2 ** 20)} MiB`;
}

function found(series: Series): string {
  if (series.found === undefined) return "not told";
  return `${series.found.count} of ${series.found.truth}`;
}

const LOSS_HEADS = ["frames lost", "messages kept", "goal", "transactions kept", "Suricata: transactions kept"];

function lossRow({ share, goal, messagesKept, pairsKept, suricataKept }: LossOutcome): string[] {
  return [
    percent(share),
    percent(messagesKept),
    `≥ ${percent(goal)} ${messagesKept >= goal ? "met" : "missed"}`,
    percent(pairsKept),
    suricataKept === undefined ? "not installed" : percent(suricataKept),
  ];
}

const STREAM_HEADS = ["alerts per second", "clients", "received", "half within", "99 % within", "goal", "slowest"];

function streamRow({ perSecond, clients, seconds, received, p50Ms, p99Ms, maxMs, goalMs }: StreamOutcome): string[] {
  const all = perSecond * seconds * clients;
  return [
    String(perSecond),
    String(clients),
    `${received} of ${all}`,
    `${p50Ms.toFixed(0)} ms`,
    `${p99Ms.toFixed(0)} ms`,
    `≤ ${goalMs} ms ${p99Ms <= goalMs && received === all ? "met" : "missed"}`,
    `${maxMs.toFixed(0)} ms`,
  ];
}

const HOT_HEADS = ["function", "per", "ns", "bytes allocated"];

function hotRow({ name, unit, nsPerUnit, bytesPerUnit }: HotResult): string[] {
  return [name, unit, nsPerUnit.toFixed(0), Math.max(0, bytesPerUnit).toFixed(1)];
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))} %`;
}

/** Padded, so that it reads as well in a terminal as in a page. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
