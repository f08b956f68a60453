import type { OpcuaPointEntity, OpcuaPointKind } from "../contracts/opcua-baseline.js";
import type { OpcuaResponse, OpcuaValues } from "../contracts/opcua-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { P2Quantile } from "../core/p2-quantile.js";
import type { PacketTime } from "../core/packet-time.js";
import { storedNumber } from "../core/stored-number.js";
import type { AssetOf } from "./conduit-model.js";
import { createSpan, extendSpan, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { isMeasured } from "./number-model.js";
import { placeKey } from "./place-key.js";

const POINTS_MAX = 65_536;
const CHARACTERS_MAX = 512;
const DISTINCT_MAX = 16;
/** So many steps one way and none the other are those of a counter, or of what runs empty. */
const STEPS_MIN = 3;
/** Below these many samples the extremes stand for the quantiles. */
const QUANTILES_MIN = 2000;
const VALUE = 13;

interface Point {
  readonly dataType: string;
  readonly span: Span;
  min: number;
  max: number;
  last: number;
  rises: number;
  falls: number;
  /** Undefined once there were too many. */
  distinct: number[] | undefined;
  low: P2Quantile | undefined;
  high: P2Quantile | undefined;
}

/** Values of the nodes of OPC UA servers. */
export class OpcuaPointModel {
  /** Nodes that found no room. */
  refusals = 0;
  #size = 0;
  /** By place of the server. */
  readonly #servers = new Map<string, { readonly server: Party; readonly points: Map<string, Point> }>();

  told({ session, time, count, nodes, numbers, types }: OpcuaValues): void {
    const points = this.#pointsOf(session.server);
    for (let i = 0; i < count; i++)
      this.#note(points, nodes[i] as string, numbers[i] as number, types[i] as string, time);
  }

  /** What the server accepted; the type shows when it is told. */
  written({ request, session, statuses, time }: OpcuaResponse): void {
    if (request?.service !== "Write") return;
    const points = this.#pointsOf(session.server);
    for (const [i, { name, number, attribute = VALUE }] of request.items.entries()) {
      const isAccepted = statuses[i]?.startsWith("Bad") !== true;
      const known = points.get(name);
      if (number === undefined || attribute !== VALUE || !isAccepted || known === undefined) continue;
      this.#note(points, name, number, known.dataType, time);
    }
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): OpcuaPointEntity[] {
    const entities = new Map<string, OpcuaPointEntity>();
    for (const { server: place, points } of this.#servers.values()) {
      const server = assetOf(place);
      for (const [node, point] of points) {
        const entity = entityOf(server, node, point, judge);
        const known = entities.get(entity.key);
        if (known === undefined || known.n < entity.n) entities.set(entity.key, entity);
      }
    }
    return [...entities.values()];
  }

  #pointsOf(server: Party): Map<string, Point> {
    const key = placeKey(server);
    const known = this.#servers.get(key);
    if (known !== undefined) return known.points;
    const points = new Map<string, Point>();
    if (this.#servers.size < POINTS_MAX) this.#servers.set(key, { server, points });
    return points;
  }

  #note(points: Map<string, Point>, node: string, number: number, dataType: string, time: PacketTime): void {
    let point = points.get(node);
    if (point === undefined) {
      if (this.#size >= POINTS_MAX || node.length > CHARACTERS_MAX) {
        this.refusals++;
        return;
      }
      this.#size++;
      const values = { min: number, max: number, last: number, rises: 0, falls: 0, distinct: [] };
      point = { dataType, span: createSpan(), ...values, low: undefined, high: undefined };
      points.set(node, point);
    }
    extendSpan(point.span, time, time);
    if (number > point.last) point.rises++;
    else if (number < point.last) point.falls++;
    point.last = number;
    if (number < point.min) point.min = number;
    if (number > point.max) point.max = number;
    noteValue(point, number);
  }
}

function noteValue(point: Point, number: number): void {
  const { distinct } = point;
  if (distinct !== undefined) {
    const stored = storedNumber(number);
    if (distinct.includes(stored)) return;
    if (distinct.length < DISTINCT_MAX) {
      distinct.push(stored);
      return;
    }
    point.distinct = undefined;
    point.low = new P2Quantile(0.001);
    point.high = new P2Quantile(0.999);
  }
  point.low?.add(number);
  point.high?.add(number);
}

function entityOf(server: string, node: string, point: Point, judge: LearningJudge): OpcuaPointEntity {
  const { span, dataType, distinct, low, high, min, max } = point;
  const hasQuantiles = (low?.count ?? 0) >= QUANTILES_MIN;
  return {
    kind: "ua.point",
    ...learnedFields(`${server}/${node}`, span, judge.judge({ span, actors: [] })),
    server,
    node,
    dataType,
    values: kindOf(point),
    low: hasQuantiles && low !== undefined ? low.value : min,
    high: hasQuantiles && high !== undefined ? high.value : max,
    ...(distinct === undefined ? {} : { distinct: [...distinct].sort((a, b) => a - b) }),
  };
}

function kindOf({ distinct, rises, falls }: Point): OpcuaPointKind {
  if (distinct?.length === 1) return "constant";
  if (rises + falls >= STEPS_MIN && (rises === 0 || falls === 0)) return "counter";
  return distinct === undefined || isMeasured(distinct.toSorted((a, b) => a - b)) ? "analog" : "discrete";
}
