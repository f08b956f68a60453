import type { NearMiss, PolicyOperation, PolicyVerdict, Zone } from "../contracts/policy.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { type ConduitMiss, missOf, type Question, reasonOf } from "./conduit-miss.js";
import { ConduitRule } from "./conduit-rule.js";
import type { PlacedParty } from "./party-selector.js";
import type { ReadPolicy } from "./read-policy.js";
import type { NamesOf, ZoneMap } from "./zone-map.js";

const NEAR_MISSES = 3;

/** A conduit that fits a session but for time and operation. */
interface Candidate {
  readonly rule: ConduitRule;
  readonly verdict: PolicyVerdict;
  /** Lines that speak alone for these parties as long as they hold. */
  readonly narrower: readonly ConduitRule[];
}

/** What was found out of a session; holds as long as the session is what it was. */
interface Ground {
  readonly client: PlacedParty;
  readonly server: PlacedParty;
  readonly protocol: string | undefined;
  readonly service: string;
  readonly serverName: string | undefined;
  readonly isDirectionKnown: boolean;
  readonly nameCount: number;
  readonly from: Zone | undefined;
  readonly to: Zone | undefined;
  readonly internal: PolicyVerdict | undefined;
  /** Closest first. */
  readonly candidates: readonly Candidate[];
}

/** A line with what it has against a question; undefined when it allows it. */
export interface AskedLine {
  readonly rule: ConduitRule;
  readonly miss: ConduitMiss | undefined;
}

/** The lines of `conduits`, asked for every session once and for every operation in it. */
export class ConduitTable {
  readonly rules: readonly ConduitRule[];
  readonly #zones: ZoneMap;
  readonly #grounds = new WeakMap<Session, Ground>();

  constructor({ document, contents }: ReadPolicy, zones: ZoneMap) {
    this.#zones = zones;
    const names = { zones: new Set(zones.zones.map(({ id }) => id)), assets: new Set(zones.assets.keys()) };
    this.rules = (contents.conduits ?? []).map((source, i) => new ConduitRule(document, i, source, names));
  }

  /** The verdict on a session, or on an operation in it. Makes nothing new where it is allowed. */
  judge(session: Session, time: PacketTime, operation: PolicyOperation | undefined, namesOf: NamesOf): PolicyVerdict {
    const ground = this.#groundOf(session, namesOf);
    if (ground.internal !== undefined) return ground.internal;
    for (const { rule, verdict, narrower } of ground.candidates) {
      if (time >= rule.untilUs || isSpokenFor(narrower, time)) continue;
      if (operation === undefined || rule.refusesOperation(operation) === undefined) return verdict;
    }
    const { client, server, from, to } = ground;
    return new Denial(this, { session, client, server, time, operation }, from, to);
  }

  /** Every line and what it has against the question, nearest first. */
  ask(question: Question): AskedLine[] {
    const { session, client, server, time } = question;
    const asked = this.rules.map((rule) => {
      const closer = this.#narrowerThan(rule, session, client, server).find(({ untilUs }) => time < untilUs);
      const miss = missOf(rule, question);
      const isMissed = miss === undefined || miss.field === "units" || miss.field === "operations";
      if (closer === undefined || !isMissed) return { rule, miss };
      return { rule, miss: { field: "only", wanted: closer.declared.id, found: rule.declared.id } as const };
    });
    const nearness = ({ rule, miss }: AskedLine) =>
      miss === undefined ? Number.POSITIVE_INFINITY : rule.fitCount(session, client, server);
    const steps = ["from", "to", "service", "sni", "only", "until", "units", "operations", "points", "values"];
    const step = ({ miss }: AskedLine) => steps.indexOf(miss?.field ?? "");
    return asked
      .map((line) => ({ line, nearness: nearness(line), step: step(line) }))
      .sort((one, other) => other.nearness - one.nearness || other.step - one.step)
      .map(({ line }) => line);
  }

  /** Both ends of the session with their zones. */
  placed(session: Session, namesOf: NamesOf): Pick<Question, "client" | "server"> {
    return this.#groundOf(session, namesOf);
  }

  #groundOf(session: Session, namesOf: NamesOf): Ground {
    const known = this.#grounds.get(session);
    const nameCount = this.#zones.hasIdentities
      ? namesOf(session.client.asset).length + namesOf(session.server.asset).length
      : 0;
    if (known !== undefined && known.nameCount === nameCount && isStill(known, session)) return known;
    const ground = this.#ground(session, nameCount, namesOf);
    this.#grounds.set(session, ground);
    return ground;
  }

  #ground(session: Session, nameCount: number, namesOf: NamesOf): Ground {
    const client = this.#zones.place(session.client, namesOf);
    const server = this.#zones.place(session.server, namesOf);
    const from = this.#zones.match(session.client, namesOf)?.zone;
    const to = this.#zones.match(session.server, namesOf)?.zone;
    const isInternal = from !== undefined && from === to;
    const verdict = { from, to, at: undefined, conduit: undefined, nearMisses: [] } as const;
    const { protocol, service, serverName, isDirectionKnown } = session;
    return {
      client,
      server,
      protocol,
      service,
      serverName,
      isDirectionKnown,
      nameCount,
      from,
      to,
      internal: isInternal ? { ...verdict, verdict: "internal" } : undefined,
      candidates: isInternal ? [] : this.#candidates(session, client, server, from, to),
    };
  }

  #candidates(
    session: Session,
    client: PlacedParty,
    server: PlacedParty,
    from: Zone | undefined,
    to: Zone | undefined,
  ): Candidate[] {
    const fitting = this.rules.filter((rule) => rule.refuses(session, client, server) === undefined);
    const closeness = (rule: ConduitRule) => fitting.filter((other) => rule.isCloserThan(other, client, server)).length;
    return fitting
      .map((rule) => ({ rule, closeness: closeness(rule) }))
      .sort((one, other) => other.closeness - one.closeness)
      .map(({ rule }) => ({
        rule,
        narrower: this.#narrowerThan(rule, session, client, server),
        verdict: {
          verdict: "allowed",
          from,
          to,
          at: rule.declared.at,
          conduit: rule.declared,
          nearMisses: [],
        },
      }));
  }

  #narrowerThan(rule: ConduitRule, session: Session, client: PlacedParty, server: PlacedParty): ConduitRule[] {
    return this.rules.filter(
      (other) =>
        other.isOnly &&
        other.isCloserThan(rule, client, server) &&
        other.refuses(session, client, server) === undefined,
    );
  }
}

class Denial implements PolicyVerdict {
  readonly verdict: "denied" | "unzoned";
  readonly from: Zone | undefined;
  readonly to: Zone | undefined;
  readonly at = undefined;
  readonly conduit = undefined;
  readonly #table: ConduitTable;
  readonly #question: Question;
  #nearMisses: readonly NearMiss[] | undefined;

  constructor(table: ConduitTable, question: Question, from: Zone | undefined, to: Zone | undefined) {
    this.verdict = from === undefined || to === undefined ? "unzoned" : "denied";
    this.from = from;
    this.to = to;
    this.#table = table;
    this.#question = question;
  }

  get nearMisses(): readonly NearMiss[] {
    this.#nearMisses ??= this.#find();
    return this.#nearMisses;
  }

  #find(): NearMiss[] {
    const { session, client, server } = this.#question;
    const near = this.#table
      .ask(this.#question)
      .filter(({ rule }) => isNear(rule, session, client, server))
      .slice(0, NEAR_MISSES);
    return near.flatMap(({ rule, miss }) =>
      miss === undefined ? [] : [{ at: rule.declared.at, field: miss.field, reason: reasonOf(rule, miss) }],
    );
  }
}

/** One that fits neither the one end nor the other says nothing. */
function isNear(rule: ConduitRule, session: Session, client: PlacedParty, server: PlacedParty): boolean {
  return rule.fits("from", session, client, server, false) || rule.fits("to", session, client, server, false);
}

function isSpokenFor(narrower: readonly ConduitRule[], time: PacketTime): boolean {
  for (const rule of narrower) if (time < rule.untilUs) return true;
  return false;
}

function isStill(ground: Ground, session: Session): boolean {
  return (
    ground.client.party === session.client &&
    ground.server.party === session.server &&
    ground.protocol === session.protocol &&
    ground.service === session.service &&
    ground.serverName === session.serverName &&
    ground.isDirectionKnown === session.isDirectionKnown
  );
}
