import type { ConduitField, PolicyLine, PolicyOperation, PolicyVerdict } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { describeParty, describeService } from "./conduit-miss.js";
import type { ConduitTable } from "./conduit-table.js";
import type { NamesOf, ZoneMap, ZoneMatch } from "./zone-map.js";

/** What one line of the policy says to the question. */
export interface LineAnswer {
  readonly at: PolicyLine;
  readonly allows: boolean;
  /** What did not fit, what it had to be and what it was; undefined for a line that allows. */
  readonly field: ConduitField | undefined;
  readonly wanted: string | undefined;
  readonly found: string | undefined;
}

/** One end: who it is, and why it is in its zone. */
export interface ExplainedParty {
  readonly text: string;
  readonly zone: string | undefined;
  readonly by: ZoneMatch["by"] | undefined;
  readonly member: string | undefined;
  readonly at: PolicyLine | undefined;
}

/** One party: its zone, and the lines of conduits by which it may begin something and be asked for something. */
export interface PartyExplanation {
  readonly party: ExplainedParty;
  readonly begins: readonly PolicyLine[];
  readonly answers: readonly PolicyLine[];
}

/** Which line of a policy allows or denies something, and why the others do not allow it. */
export interface Explanation {
  readonly verdict: PolicyVerdict["verdict"];
  /** The line that allows it. */
  readonly at: PolicyLine | undefined;
  readonly from: ExplainedParty;
  readonly to: ExplainedParty;
  readonly service: string;
  readonly operation: PolicyOperation | undefined;
  /** All lines of `conduits`: the one that allows first, then nearest first. */
  readonly lines: readonly LineAnswer[];
}

/** Explains the verdict on a session, or on an operation in it. */
export function explain(
  zones: ZoneMap,
  conduits: ConduitTable,
  namesOf: NamesOf,
  asked: { readonly session: Session; readonly time: PacketTime; readonly operation: PolicyOperation | undefined },
): Explanation {
  const { session, time, operation } = asked;
  const verdict = conduits.judge(session, time, operation, namesOf);
  const { client, server } = conduits.placed(session, namesOf);
  const answers = conduits.ask({ session, client, server, time, operation }).map(({ rule, miss }) => ({
    at: rule.declared.at,
    allows: miss === undefined,
    field: miss?.field,
    wanted: miss?.wanted,
    found: miss?.found,
  }));
  const isNamed = ({ at }: LineAnswer) => at.line === verdict.at?.line;
  return {
    verdict: verdict.verdict,
    at: verdict.at,
    from: explained(describeParty(client), zones.match(session.client, namesOf)),
    to: explained(describeParty(server), zones.match(session.server, namesOf)),
    service: describeService(session),
    operation,
    lines: [...answers.filter(isNamed), ...answers.filter((answer) => !isNamed(answer))],
  };
}

/** Explains where a party is and which lines are about it. */
export function explainParty(zones: ZoneMap, conduits: ConduitTable, namesOf: NamesOf, party: Party): PartyExplanation {
  const placed = zones.place(party, namesOf);
  const linesOf = (end: "from" | "to") =>
    conduits.rules
      .filter((rule) => rule[end].some((selector) => selector.matches(placed)))
      .map(({ declared }) => declared.at);
  return {
    party: explained(describeParty(placed), zones.match(party, namesOf)),
    begins: linesOf("from"),
    answers: linesOf("to"),
  };
}

function explained(text: string, match: ZoneMatch | undefined): ExplainedParty {
  return { text, zone: match?.zone.id, by: match?.by, member: match?.member, at: match?.at };
}
