/** A metric of the text that Prometheus reads. */
export interface ParsedMetric {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly series: {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/;
const SUFFIXES: Readonly<Record<string, readonly string[]>> = { histogram: ["_bucket", "_sum", "_count"] };

/**
 * Metrics by name. Throws where the text departs from the format: a series before its type, a name twice, a label that
 * is not escaped, a value that is no number, the same series twice, a text that does not end with a line feed.
 */
export function parseMetrics(text: string): Map<string, ParsedMetric> {
  if (!text.endsWith("\n")) throw new Error("no line feed at the end");
  const metrics = new Map<string, ParsedMetric>();
  const seen = new Set<string>();
  let help: [name: string, text: string] = ["", ""];
  let current: ParsedMetric | undefined;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [, kind, name = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === "HELP") help = [name, rest];
    else if (kind === "TYPE") {
      if (help[0] !== name || !NAME.test(name)) throw new Error(`no help before: ${line}`);
      if (metrics.has(name)) throw new Error(`twice: ${name}`);
      current = { name, type: rest, help: help[1], series: [] };
      metrics.set(name, current);
    } else {
      if (current === undefined || line.startsWith("#") || seen.has(line)) throw new Error(`not a series: ${line}`);
      current.series.push(seriesOf(line, current, seen));
    }
  }
  return metrics;
}

function seriesOf(line: string, { name, type }: ParsedMetric, seen: Set<string>): ParsedMetric["series"][number] {
  const [, own = "", , inside = "", value = ""] = /^([^{ ]+)(\{(.*)\})? (\S+)$/.exec(line) ?? [];
  const suffixes = SUFFIXES[type] ?? [""];
  if (!suffixes.some((suffix) => own === name + suffix)) throw new Error(`of another metric: ${line}`);
  if (Number.isNaN(Number(value)) || value === "") throw new Error(`no number: ${line}`);
  const key = `${own}{${inside}}`;
  if (seen.has(key)) throw new Error(`twice: ${key}`);
  seen.add(key);
  return { name: own, labels: labelsOf(inside, line), value: Number(value) };
}

function labelsOf(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let rest = text;
  while (rest !== "") {
    const [whole = "", label = "", value = ""] = LABEL.exec(rest) ?? [];
    if (whole === "" || label in labels) throw new Error(`labels: ${line}`);
    labels[label] = value.replaceAll("\\n", "\n").replaceAll('\\"', '"').replaceAll("\\\\", "\\");
    rest = rest.slice(whole.length);
  }
  return labels;
}
