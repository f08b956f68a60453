import type { PolicyLine } from "../contracts/policy.js";
import type { PartyAnswer, PolicyAnswer } from "../sensor/policy-answers.js";
import { printable } from "./printable.js";

type Explanation = PolicyAnswer["explanation"];

const VERDICTS = {
  allowed: "ALLOWED",
  denied: "DENIED: no line allows it",
  internal: "WITHIN A ZONE: no conduit is asked",
  unzoned: "DENIED: an end is in no zone, and no line allows it",
} as const;

/** An answer for a person, ending in an empty line. */
export function answerText({ explanation, operationText, exempt }: PolicyAnswer): string {
  const { verdict, at, from, to, service, lines } = explanation;
  const asked = operationText === undefined ? service : `${service}, ${operationText}`;
  const text = [
    at === undefined ? VERDICTS[verdict] : `ALLOWED by ${place(at)}`,
    ...(exempt === undefined ? [] : [`  approved as remote access by ${place(exempt)}`]),
    `  from     ${party(from)}`,
    `  to       ${party(to)}`,
    `  asked    ${asked}`,
    ...(verdict === "internal" ? [] : lines.filter((line) => line.at.line !== at?.line).map(lineText)),
  ];
  return `${text.map(printable).join("\n")}\n\n`;
}

/** What a policy says of one party, for a person. */
export function partyText({ party: end, begins, answers }: PartyAnswer): string {
  const lines = (title: string, at: readonly PolicyLine[]) =>
    at.length === 0 ? [`  ${title} nothing`] : at.map((line) => `  ${title} ${place(line)}`);
  const text = [party(end), ...lines("may begin  ", begins), ...lines("may answer ", answers)];
  return `${text.map(printable).join("\n")}\n`;
}

function lineText({ at, allows, field, wanted, found }: Explanation["lines"][number]): string {
  if (allows) return `  also     ${place(at)}`;
  if (field === "only") return `  not by   ${place(at)}: ${wanted} speaks alone for these parties`;
  return `  not by   ${place(at)}: ${field} must be ${wanted}, found ${found}`;
}

function party({ text, by, member, at }: Explanation["from"]): string {
  return at === undefined ? text : `${text}, by ${by} ${member} (line ${at.line})`;
}

function place({ file, line, place: name }: PolicyLine): string {
  return `${name} (${file}:${line})`;
}
