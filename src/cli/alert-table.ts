import type { AlertParty, AlertRecord, SensorRecord } from "../contracts/alert.js";
import { printable } from "./printable.js";

const COLUMNS = { time: 27, severity: 8, detector: 28 } as const;
const WIDTH = 110;

/** The alerts of a run for a person, each in its last state, in the order they were raised. */
export class AlertTable {
  readonly #alerts = new Map<string, AlertRecord>();

  /** What there is to say at once: two lines on an alert that is new. */
  add(record: SensorRecord): string | undefined {
    if (record.kind !== "alert") return undefined;
    const isNew = !this.#alerts.has(record.id);
    this.#alerts.set(record.id, record);
    return isNew ? `${headline(record)}\n${paragraph("observed", record.observed)}` : undefined;
  }

  text(): string {
    if (this.#alerts.size === 0) return this.sum();
    return `${this.sum()}\n${[...this.#alerts.values()].map(describe).join("\n")}`;
  }

  /** How many there are. */
  sum(): string {
    if (this.#alerts.size === 0) return "No alerts.\n";
    const incidents = new Set([...this.#alerts.values()].map(({ incident }) => incident)).size;
    const count = `${this.#alerts.size} ${this.#alerts.size === 1 ? "alert" : "alerts"}`;
    return `${count} in ${incidents} ${incidents === 1 ? "incident" : "incidents"}\n`;
  }
}

function headline(alert: AlertRecord): string {
  return [
    alert.ts.padEnd(COLUMNS.time),
    alert.severityName.toUpperCase().padEnd(COLUMNS.severity),
    alert.detector.padEnd(COLUMNS.detector),
    `${place(alert.actor)}${alert.target === undefined ? "" : ` -> ${place(alert.target)}`}`,
  ].join("  ");
}

function describe(alert: AlertRecord): string {
  const file = alert.file === undefined ? "" : ` of ${alert.file}`;
  const times = alert.count === 1 ? "once" : `${alert.count} times`;
  return [
    `${headline(alert)}\n`,
    `  ${alert.id}, incident ${alert.incident}, frame ${alert.firstFrame}${file}, ${times}\n`,
    paragraph("observed", alert.observed),
    paragraph("expected", alert.expected),
    paragraph("why", alert.why),
  ].join("");
}

function place({ asset, ip, port }: AlertParty): string {
  if (ip === undefined) return asset;
  const host = ip.includes(":") ? `[${ip}]` : ip;
  return port === undefined ? (host === `[${ip}]` ? ip : host) : `${host}:${port}`;
}

function paragraph(name: string, text: string): string {
  const lines: string[] = [];
  let line = `  ${`${name}:`.padEnd(10)}`;
  for (const word of printable(text).split(" ")) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = " ".repeat(12);
    }
    line += line.endsWith(" ") ? word : ` ${word}`;
  }
  return `${[...lines, line].join("\n")}\n`;
}
