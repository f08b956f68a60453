import { wrapText } from "../wrap-text.js";
import type { WaterCase } from "./water-case.js";
import { WATER, type WaterHost } from "./water-hosts.js";

/** The README of one case. */
export function waterReadme(play: WaterCase): string {
  const { title, story, acts, seconds } = play;
  const paragraphs = [
    `# ${title}`,
    wrapText(...story),
    wrapText(
      `${seconds} s of the plant of [\`..\`](../README.md), recorded by \`npm run samples -- ${play.name}\`; the`,
      "first two or three seconds are its coming up.",
    ),
  ];
  if (acts.length === 0) return `${[...paragraphs, quietText(play)].join("\n\n")}\n`;
  const rows = acts.map(({ second, host, what }) => `| ${second} s | ${hostName(host)} | ${what} |`);
  return `${[
    ...paragraphs,
    ["| when | who | what |", "| --- | --- | --- |", ...rows].join("\n"),
    "## What to look for",
    told(play),
    "## References",
    wrapText(`ATT&CK for ICS: ${listed(play.attack)}. IEC 62443-3-3 and beside it: ${listed(play.clauses)}.`),
    "## Files",
    wrapText(
      "`truth.json` is what was done and what clients counted themselves. `expected.messages.json` has the messages by",
      "kind and the digest of all that `decode` says; `expected.alerts.ndjson` is what `replay` says against",
      "`../baseline.jsonl`, `../policy.yaml` and `../sensor.yaml`.",
    ),
  ].join("\n\n")}\n`;
}

function quietText({ name }: WaterCase): string {
  return name.startsWith("00-")
    ? wrapText("`../baseline.jsonl` is learned from this and its neighbours.")
    : wrapText("`expected.alerts.ndjson` holds no alert.");
}

function told({ shows }: WaterCase): string {
  return wrapText(
    `${listed(shows.map((id) => `\`${id}\``))} must tell of it. Whatever else is told of the same doing stands in`,
    "`expected.alerts.ndjson`, and nothing that is not of it.",
  );
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function hostName({ name, address }: WaterHost): string {
  return `${name} (${address})`;
}

/** Rows of the table of hosts. */
export function waterHostRows(): readonly string[] {
  return Object.values(WATER).map(
    ({ name, address, segment, mac, what }) => `| ${name} | ${address} | ${segment} | ${mac} | ${what} |`,
  );
}
