import type { PlantSize } from "../plant/site.js";
import { type RealtimeFigures, realtimeSection } from "../realtime/figures.js";
import type { EvaluationResult } from "../run.js";
import { NOT_SHOWN } from "../scenarios/all-scenarios.js";
import type { Summary } from "./summary.js";

/** With what the page was made. */
export interface EvaluationCase {
  readonly command: string;
  readonly plant: string;
  readonly size: PlantSize;
  readonly learnDays: number;
  readonly results: readonly EvaluationResult[];
  readonly summary: Summary;
  /** Ids of all registered detectors. */
  readonly registered: readonly string[];
  /** Left out where it was not measured. */
  readonly realtime?: RealtimeFigures;
}

/** `docs/evaluation.md`. */
export function evaluationPage(given: EvaluationCase): string {
  const sections = [head(given), figures(given), perDetector(given), missed(given), falseOnes(given), notShown(given)];
  if (given.realtime !== undefined) sections.push(realtimeSection(given.realtime));
  return `${sections.join("\n\n")}\n`;
}

function head({ command, plant, size, learnDays, results }: EvaluationCase): string {
  const frames = results.reduce((sum, result) => sum + result.frames, 0);
  const [lost, doubled] = [sum(results, "lost"), sum(results, "doubled")];
  const seeds = results.map(({ seed }) => seed).join(", ");
  return `# Evaluation

Written by \`${command}\`; the same command gives the same page. Seeds ${seeds}, ${frames} frames, of which the mirror
port lost ${lost} and doubled ${doubled}.

Each seed is a plant of size ${plant} that lives for days: ${size.controllers} controllers polled over Modbus every
${size.pollSeconds} s, ${size.uaServers} OPC UA servers, ${size.edges} Sparkplug edge nodes and ${size.sensors} sensors
at an MQTT broker, ${size.panels} panels${size.hasPolicy ? ", a policy with zones and conduits" : ", no policy"}.
Process values are smooth with noise. Operators set points and switch outputs from 06:00 to 22:00; the archive is copied
at 01:00, the host application restarts at 02:00, the control room hands over to its standby at 04:00, a controller and
an edge node restart at 11:00, the clock of the sensor is set by 40 ms at 15:00; panels renew their addresses.
${learnDays} days are learned and approved as they are, then ${results[0]?.cleanDays ?? 0} days are watched on which
nothing is wrong, then each scenario is played once per seed, at times and upon victims that the seed chooses.

What this does not prove: the plants are simulated by people who know the sensor, polls are slower than in most plants,
hosts keep their MACs across zones as behind a transparent firewall, nothing is encrypted, and a week holds every habit
that the plant has. It shows what the sensor does with long runs of regular traffic; it says nothing of the share of
attacks in the field that it would find.`;
}

function figures({ summary }: EvaluationCase): string {
  const { delaysSeconds: delays, explained } = summary;
  const rate = `${round(summary.perDay)}, at most ${round(summary.perDayBound)}`;
  const rows = [
    ["Days on which nothing was wrong", String(summary.cleanDays)],
    ["False alerts on them, low and above", `${summary.falseAlerts} (${summary.falseCriticals} critical)`],
    ["A day, and the 95 % bound of it", summary.cleanDays === 0 ? "-" : rate],
    ["On the worst day", String(summary.worstDay)],
    ["Attacks that an expected detector told", share(summary.recognised, summary.attacks)],
    ["Attacks that every expected detector told", share(summary.complete, summary.attacks)],
    ["Harmless episodes of which nothing was told", share(summary.harmlessQuiet, summary.harmless)],
    ["Alerts among the episodes that name a party of one", share(summary.alerts - summary.strays, summary.alerts)],
    ["Expected alerts that name nobody but parties", share(...explained)],
    [
      "From the first frame to the alert",
      `median ${round(delays.median)} s, p95 ${round(delays.p95)} s, max ${round(delays.max)} s`,
    ],
  ];
  const lines = rows.map(([what, figure]) => `| ${what} | ${figure} |`);
  return table("Figures", ["what", "figure"], lines);
}

function perDetector({ summary }: EvaluationCase): string {
  const rows = [...summary.detectors].map(([id, [told, of]]) => `| \`${id}\` | ${told} of ${of} |`);
  return `## Detectors\n\n| detector | told |\n| --- | --- |\n${rows.join("\n")}`;
}

function missed({ results }: EvaluationCase): string {
  const rows = results.flatMap(({ seed, episodes }) =>
    episodes
      .filter(({ told, shows }) => told.length < shows.length)
      .map(({ scenario, shows, told, others, minute }) => {
        const missing = shows.filter((id) => !told.includes(id)).join(" ");
        return `| ${seed} | ${minute} | ${scenario} | ${missing} | ${[...told, ...others].join(" ")} |`;
      }),
  );
  return table("Not told", ["seed", "minute", "scenario", "missing", "told instead"], rows);
}

function falseOnes({ results }: EvaluationCase): string {
  const rows = results.flatMap(({ seed, falseAlerts, strayAlerts, episodes }) => [
    ...falseAlerts.map((alert) => `| ${seed} | clean | ${alert.ts} | ${alert.detector} | ${cell(alert.observed)} |`),
    ...strayAlerts.map((alert) => `| ${seed} | stray | ${alert.ts} | ${alert.detector} | ${cell(alert.observed)} |`),
    ...episodes
      .filter(({ isAttack, alerts }) => !isAttack && alerts > 0)
      .map(
        ({ scenario, minute, others }) =>
          `| ${seed} | harmless | minute ${minute} | ${others.join(" ")} | ${scenario} |`,
      ),
  ]);
  return table("Told for nothing", ["seed", "where", "when", "detector", "what"], rows);
}

function notShown({ registered, summary }: EvaluationCase): string {
  const rows = registered
    .filter((id) => !summary.detectors.has(id))
    .map(
      (id) => `| \`${id}\` | ${NOT_SHOWN[id] ?? "its scenario was left out, or needs what this plant does not have"} |`,
    );
  return table("Detectors that were not exercised", ["detector", "why"], rows);
}

function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return `## ${title}\n\nNone.`;
  return `## ${title}\n\n| ${columns.join(" | ")} |\n| ${columns.map(() => "---").join(" | ")} |\n${rows.join("\n")}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").slice(0, 160);
}

function share(part: number, of: number): string {
  return `${part} of ${of}${of === 0 ? "" : ` (${round((100 * part) / of)} %)`}`;
}

function sum(results: readonly EvaluationResult[], key: "lost" | "doubled"): number {
  return results.reduce((total, result) => total + result[key], 0);
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
