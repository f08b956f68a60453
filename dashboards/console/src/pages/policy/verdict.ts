/** A line of the policy. */
export interface AnswerLine {
  readonly file: string;
  readonly line: number;
  readonly place: string;
}

/** One end of what was asked, and by what the policy knows it. */
export interface AnswerParty {
  readonly text: string;
  readonly by?: string;
  readonly member?: string;
  readonly line?: AnswerLine;
}

/** What `/api/v1/policy/explain` answers: as `policy explain --json`. */
export interface PolicyAnswer {
  readonly verdict: "allowed" | "denied" | "internal" | "unzoned";
  readonly line?: AnswerLine;
  readonly remoteAccess?: AnswerLine;
  readonly from: AnswerParty;
  readonly to: AnswerParty;
  readonly service: string;
  readonly operation?: string;
  readonly lines: readonly (AnswerLine & {
    readonly allows: boolean;
    readonly field?: string;
    readonly wanted?: string;
    readonly found?: string;
  })[];
}

/** The verdict as a heading, and the sentence behind it. */
export function verdictText({ verdict }: PolicyAnswer): { readonly title: string; readonly text: string } {
  switch (verdict) {
    case "allowed":
      return { title: "Allowed", text: "This line allows it:" };
    case "denied":
      return { title: "Denied", text: "No line allows it, and between zones everything else is denied." };
    case "internal":
      return { title: "Within a zone", text: "Both ends are in one zone: no conduit is asked." };
    case "unzoned":
      return { title: "Denied", text: "An end is in no zone, and no line allows it." };
  }
}

/** Why a line that is not the verdict does not allow it, or that it does as well. */
export function lineReason({ allows, field, wanted, found }: PolicyAnswer["lines"][number]): string {
  if (allows) return "allows it as well";
  if (field === "only") return `does not: ${wanted ?? "another line"} speaks alone for these parties`;
  return `does not: ${field ?? "it"} must be ${wanted ?? "something else"}, found ${found ?? "nothing"}`;
}

/** Who a party is, where it stands, and which line says so. */
export function partyText({ text, by, member, line }: AnswerParty): string {
  if (by === undefined) return text;
  return `${text}, by ${by} ${member ?? ""}${line === undefined ? "" : ` (line ${line.line})`}`;
}
