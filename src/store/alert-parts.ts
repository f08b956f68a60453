import type { AlertRecord } from "../contracts/alert.js";
import type { AlertQuery } from "../contracts/alert-query.js";
import {
  type Database,
  keptText,
  numberIn,
  type SqlRow,
  type SqlStatement,
  type SqlValue,
  textIn,
} from "./database.js";
import { passesTerms } from "./field-terms.js";
import type { PassingNumbers } from "./query-values.js";

/** What many alerts have alike. */
export interface AlertShape {
  readonly id: number;
  readonly detector: string;
  readonly title: string;
  readonly severity: number;
  readonly phase: string;
  readonly service: string;
  readonly zones: readonly string[];
}

/** The number of nobody. */
const NO_PARTY = 0;

/**
 * What alerts have alike is kept once, under a number: the kind of alert, and who takes part. What no alert has any
 * more goes once a day.
 */
export class AlertParts {
  readonly #sql: ReturnType<typeof statementsOf>;
  #isPartyPerAsset: boolean | undefined;

  constructor(database: Database) {
    this.#sql = statementsOf(database);
  }

  shapeOf(record: AlertRecord): number {
    const { detector, title, severity, phase, service = "", actor, target } = record;
    const zones = [actor.zone ?? "", target?.zone ?? ""].map(keptText);
    const values = [keptText(detector), keptText(title), severity, phase, keptText(service), ...zones];
    return numberOf(this.#sql.findShape, this.#sql.addShape, values);
  }

  partyOf(party: AlertRecord["target"]): number {
    if (party === undefined) return NO_PARTY;
    const values = [keptText(party.asset), keptText(party.ip ?? "")];
    const known = this.#sql.findParty.get(...values);
    if (known !== undefined) return numberIn(known, "id");
    this.#isPartyPerAsset = undefined;
    return numberOf(this.#sql.findParty, this.#sql.addParty, values);
  }

  /** No asset has two numbers, as one with several addresses has. */
  get isPartyPerAsset(): boolean {
    this.#isPartyPerAsset ??= numberIn(this.#sql.assetsTwice.get(), "assets") === 0;
    return this.#isPartyPerAsset;
  }

  shapes(): readonly AlertShape[] {
    return this.#sql.shapes.all().map(shapeIn);
  }

  /** Which numbers pass a query. */
  passing({ fields }: AlertQuery): PassingNumbers {
    const { detector, zone, service, phase, asset, actor, target, ip } = fields;
    const isOfShape = [detector, zone, service, phase].some((terms) => terms !== undefined);
    const parties = [asset, actor, target, ip].some((terms) => terms !== undefined) ? this.#sql.parties.all() : [];
    const withAsset = { name: "asset", terms: asset };
    const withIp = { name: "ip", terms: ip };
    const both = [withAsset, withIp].flatMap(({ name, terms }) => (terms === undefined ? [] : [{ name, terms }]));
    const negated = both.filter(({ terms }) => terms.not.length > 0);
    return {
      shapes: isOfShape ? this.#passingShapes(fields) : undefined,
      actors: actor === undefined ? undefined : numbers(parties, (row) => passesTerms([textIn(row, "asset")], actor)),
      targets:
        target === undefined
          ? undefined
          : [
              ...numbers(parties, (row) => passesTerms([textIn(row, "asset")], target)),
              ...(passesTerms([], target) ? [NO_PARTY] : []),
            ],
      parties: both
        .filter(({ terms }) => terms.is.length > 0)
        .map(({ name, terms }) =>
          numbers(parties, (row) => passesTerms([textIn(row, name)], { is: terms.is, not: [] })),
        ),
      notParties:
        negated.length === 0
          ? undefined
          : numbers(parties, (row) =>
              negated.some(({ name, terms }) => passesTerms([textIn(row, name)], { is: terms.not, not: [] })),
            ),
    };
  }

  /** Lets go what no alert has. */
  tidy(): void {
    this.#sql.tidyShapes.run();
    this.#sql.tidyParties.run();
    this.#isPartyPerAsset = undefined;
  }

  #passingShapes({ detector, zone, service, phase }: AlertQuery["fields"]): readonly number[] {
    return this.shapes()
      .filter(
        (shape) =>
          passesTerms([shape.detector], detector) &&
          passesTerms(shape.zones, zone) &&
          passesTerms([shape.service], service) &&
          passesTerms([shape.phase], phase),
      )
      .map(({ id }) => id);
  }
}

function statementsOf(database: Database) {
  const shape = "detector, title, severity, phase, service, actor_zone, target_zone";
  return {
    findShape: database.prepare(`SELECT id FROM alert_shape WHERE (${shape}) = (?, ?, ?, ?, ?, ?, ?)`),
    addShape: database.prepare(`INSERT INTO alert_shape (${shape}) VALUES (?, ?, ?, ?, ?, ?, ?)`),
    shapes: database.prepare("SELECT * FROM alert_shape"),
    findParty: database.prepare("SELECT id FROM alert_party WHERE asset = ? AND ip = ?"),
    addParty: database.prepare("INSERT INTO alert_party (asset, ip) VALUES (?, ?)"),
    parties: database.prepare("SELECT id, asset, ip FROM alert_party"),
    assetsTwice: database.prepare("SELECT count(*) - count(DISTINCT asset) AS assets FROM alert_party"),
    tidyShapes: database.prepare("DELETE FROM alert_shape WHERE id NOT IN (SELECT shape FROM alert)"),
    tidyParties: database.prepare(
      "DELETE FROM alert_party WHERE id NOT IN (SELECT actor FROM alert UNION SELECT target FROM alert)",
    ),
  };
}

function numberOf(find: SqlStatement, add: SqlStatement, values: readonly SqlValue[]): number {
  const known = find.get(...values);
  if (known !== undefined) return numberIn(known, "id");
  add.run(...values);
  return numberIn(find.get(...values), "id");
}

function numbers(rows: readonly SqlRow[], passes: (row: SqlRow) => boolean): readonly number[] {
  return rows.filter(passes).map((row) => numberIn(row, "id"));
}

function shapeIn(row: SqlRow): AlertShape {
  return {
    id: numberIn(row, "id"),
    detector: textIn(row, "detector"),
    title: textIn(row, "title"),
    severity: numberIn(row, "severity"),
    phase: textIn(row, "phase"),
    service: textIn(row, "service"),
    zones: [textIn(row, "actor_zone"), textIn(row, "target_zone")],
  };
}
