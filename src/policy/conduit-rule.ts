import type { ConduitField, DeclaredConduit, PolicyOperation } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { OperationRules } from "./operation-rules.js";
import { type PartySelector, type PlacedParty, selectorOf } from "./party-selector.js";
import type { PolicyContents } from "./policy-schema.js";
import { isOfService, parseService, type ServiceMatcher } from "./service-matcher.js";
import { parseTime } from "./time-window.js";
import type { YamlDocument } from "./yaml-document.js";

type Source = NonNullable<PolicyContents["conduits"]>[number];

/** Fields of a conduit that hang on the session alone, in the order asked. */
export const sessionFields = ["from", "to", "service", "sni"] as const satisfies readonly ConduitField[];

/** A line of `conduits`, ready to be asked. */
export class ConduitRule {
  readonly declared: DeclaredConduit;
  readonly from: readonly PartySelector[];
  readonly to: readonly PartySelector[];
  readonly services: readonly ServiceMatcher[];
  readonly operations: OperationRules;
  readonly units: readonly (readonly [number, number])[];
  readonly serverNames: readonly string[];
  readonly untilUs: number;
  /** No wider line speaks for these parties and services. */
  readonly isOnly: boolean;

  constructor(document: YamlDocument, index: number, source: Source, names: NameSets) {
    const select = (text: string) => selectorOf(text, names.zones, names.assets);
    this.from = listOf(source.from).map(select);
    this.to = listOf(source.to).map(select);
    const services = source.services ?? Object.keys(source.operations ?? {});
    this.services = listOf(services).flatMap((text) => parseService(text) ?? []);
    this.operations = new OperationRules(source.operations);
    this.units = listOf(source.units ?? []).map(unitRange);
    this.serverNames = listOf(source.sni ?? []).map((name) => name.toLowerCase().replace(/^\*?\./, ""));
    this.untilUs = (source.until === undefined ? undefined : parseTime(source.until, true)) ?? Number.POSITIVE_INFINITY;
    this.isOnly = source.only ?? false;
    this.declared = {
      id: source.id ?? `conduits[${index}]`,
      at: document.line(["conduits", index], source.id ?? `conduits[${index}]`),
      isSkip: source.skip ?? false,
      isOneWay: source.oneway ?? false,
      isStrictlyOneWay: source.strict ?? false,
      isReverse: source.reverse ?? false,
      hasValueLimits: this.operations.hasValueLimits,
      owner: source.owner,
      until: source.until,
    };
  }

  /** The first of the session's fields that does not fit; undefined when the session may be, at the right time. */
  refuses(session: Session, client: PlacedParty, server: PlacedParty): ConduitField | undefined {
    const first = this.#refusesAs(session, client, server, false);
    if (first === undefined) return undefined;
    const isEitherWay = session.isSymmetric || !session.isDirectionKnown || this.declared.isReverse;
    return isEitherWay && this.#refusesAs(session, server, client, true) === undefined ? undefined : first;
  }

  /** Of the operation what does not fit. */
  refusesOperation(operation: PolicyOperation): ConduitField | undefined {
    const { unit } = operation;
    if (unit !== undefined && this.units.length > 0 && !this.units.some(([from, to]) => unit >= from && unit <= to)) {
      return "units";
    }
    return this.operations.refuses(operation);
  }

  /** How many of the session's fields fit, each asked on its own. */
  fitCount(session: Session, client: PlacedParty, server: PlacedParty): number {
    return sessionFields.filter((field) => this.fits(field, session, client, server, false)).length;
  }

  /** Points at its parties more closely than `other`, or as closely and at one of them more so. */
  isCloserThan(other: ConduitRule, client: PlacedParty, server: PlacedParty): boolean {
    const from = rankOf(this.from, client) - rankOf(other.from, client);
    const to = rankOf(this.to, server) - rankOf(other.to, server);
    return from >= 0 && to >= 0 && from + to > 0;
  }

  fits(
    field: (typeof sessionFields)[number],
    session: Session,
    client: PlacedParty,
    server: PlacedParty,
    isTurned: boolean,
  ): boolean {
    switch (field) {
      case "from":
        return this.from.some((selector) => selector.matches(client));
      case "to":
        return this.to.some((selector) => selector.matches(server));
      case "service":
        return this.#fitsService(session, server.party, isTurned);
      case "sni":
        return this.#fitsServerName(session);
    }
  }

  #refusesAs(session: Session, client: PlacedParty, server: PlacedParty, isTurned: boolean): ConduitField | undefined {
    for (const field of sessionFields) if (!this.fits(field, session, client, server, isTurned)) return field;
    return undefined;
  }

  /** A reverse connection goes to a port of the client's own choice; what it is shows in its first message. */
  #fitsService(session: Session, server: Party, isTurned: boolean): boolean {
    if (isTurned && this.declared.isReverse && session.isDirectionKnown && session.protocol === undefined) return true;
    return this.services.some((service) => isOfService(service, session, server));
  }

  /** Before the client has said whom it wants, nothing speaks against it. */
  #fitsServerName({ serverName, protocol, isMidstream }: Session): boolean {
    if (this.serverNames.length === 0) return true;
    if (serverName === undefined) return protocol === undefined || isMidstream;
    const name = serverName.toLowerCase();
    return this.serverNames.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
  }
}

/** Ids that lines may refer to. */
export interface NameSets {
  readonly zones: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
}

/** Closest selector that matches. */
function rankOf(selectors: readonly PartySelector[], placed: PlacedParty): number {
  return Math.max(-1, ...selectors.filter((selector) => selector.matches(placed)).map(({ rank }) => rank));
}

function unitRange(unit: number | string): readonly [number, number] {
  const [from = 0, to = from] = String(unit).split("-").map(Number);
  return [from, to];
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
