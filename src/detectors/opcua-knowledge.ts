import type { Baseline } from "../contracts/baseline.js";
import type { KnownOpcua, OpcuaClientEntity, OpcuaHabitKind, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "./wording.js";

/** What the baseline has of an OPC UA client and its server. */
export interface OpcuaKnowledge {
  readonly client: KnownOpcua<OpcuaClientEntity> | undefined;
  readonly server: KnownOpcua<OpcuaServerEntity> | undefined;
  /** It had answers of the server, or at least a conduit to it. */
  readonly isClient: boolean;
  /** Both are one asset, of which nothing is learned. */
  readonly isSelf: boolean;
}

interface Remembered extends OpcuaKnowledge {
  readonly baseline: Baseline;
  /** Age of the baseline: entities change their state with the days. */
  readonly entity: OpcuaClientEntity | undefined;
  readonly from: string;
  readonly to: string;
}

/** Looked up once per session and age of the baseline. */
const remembered = new WeakMap<Session, Remembered>();

/** What is known of the two ends of a session. */
export function opcuaKnowledge(session: Session, baseline: Baseline): OpcuaKnowledge {
  const [from, to] = [session.client.asset, session.server.asset];
  const client = baseline.opcua.client(from, to);
  const known = remembered.get(session);
  if (known?.baseline === baseline && known.client === client && known.from === from && known.to === to) return known;
  const fresh = {
    ...{ baseline, client, entity: client?.entity, from, to },
    server: baseline.opcua.server(to),
    isClient: client !== undefined || hasConduit(from, to, baseline),
    isSelf: from === to,
  };
  remembered.set(session, fresh);
  return fresh;
}

/** `known` is a habit; `doubtful` was seen, but too seldom or too long ago. */
export type HabitState = "known" | "doubtful" | "new";

/** What a habit of the client of a session is. */
export function habitOf({ client }: OpcuaKnowledge, kind: OpcuaHabitKind, text: string): HabitState {
  if (client === undefined) return "new";
  if (client.has(kind, text)) return "known";
  return client.isDoubtful(kind, text) ? "doubtful" : "new";
}

/** A sentence on the client: what it was learned from, and its habits of one kind. */
export function clientExpected(
  session: Session,
  baseline: Baseline,
  kind: OpcuaHabitKind,
  verb: string,
  isDoubtful = false,
): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const { client, isClient } = opcuaKnowledge(session, baseline);
  const where = `in ${baselineName(baseline)}`;
  if (client === undefined) {
    const what = isClient ? "has a conduit to" : "never was an OPC UA client of";
    return capitalised(`${where} ${who} ${what} ${whom}${isClient ? ", but nothing that it did could be read" : ""}.`);
  }
  const texts = client.entity.habits[kind] ?? [];
  const doubt = isDoubtful ? "; this was seen too seldom, or too long ago, to be a habit" : "";
  const what = texts.length === 0 ? `never ${verb} anything` : `only ${verb} ${listed(texts)}`;
  return capitalised(`${where} ${who} ${what} on ${whom} (${counted(client.entity.n, "answered request")})${doubt}.`);
}

/** Who else has habits of writing or calling there, as part of a sentence. */
export function writersText(session: Session, baseline: Baseline): string {
  const writers = baseline.opcua.writers(session.server.asset);
  if (writers.length === 0) return `nobody was seen to change anything on ${nameOf(session.server)}`;
  const names = writers.map(({ client }) => assetName(baseline, client));
  return `only ${listed(names)} ${names.length === 1 ? "changes" : "change"} anything on ${nameOf(session.server)}`;
}

function hasConduit(client: string, server: string, baseline: Baseline): boolean {
  return baseline
    .conduitsBetween(client, server)
    .some((conduit) => conduit.isDirected && conduit.client === client && conduit.service === "opcua");
}
