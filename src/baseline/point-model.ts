import type { PointEntity } from "../contracts/baseline.js";
import type { ModbusRange, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { PAGE_POINTS, PointPages } from "../core/point-pages.js";
import type { AssetOf } from "./conduit-model.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { placeKey } from "./place-key.js";
import { joinPoints, pointEntity } from "./point-entity.js";
import { PointPage } from "./point-page.js";

/** 65 536 points in all. */
const PAGES_MAX = 4096;

interface PlacedPage {
  readonly server: Party;
  readonly unit: number;
  readonly table: ModbusRange["table"];
  /** Address of the first point. */
  readonly from: number;
  readonly points: PointPage;
}

/** Values of Modbus points, learned from accepted answers without anomalies; the page used longest ago goes first. */
export class PointModel {
  #evictions = 0;
  readonly #pages = new PointPages<PlacedPage>(PAGES_MAX, ({ points }) => {
    this.#evictions += points.size;
  });

  /** Points forgotten at the limit. */
  get evictions(): number {
    return this.#evictions;
  }

  learn({ request, outcome, values, anomalies, time }: ModbusResponse): void {
    if (request === undefined || outcome !== "accepted" || anomalies.length > 0) return;
    const { session, unit, reads, writes } = request;
    if (writes !== undefined && request.anomalies.length === 0) {
      const count = Math.min(writes.quantity, request.values.length);
      for (let i = 0; i < count; i++) {
        const address = writes.address + i;
        const page = this.#page(session.server, unit, writes, address);
        page.write(address % PAGE_POINTS, request.values[i] as number, time);
      }
    }
    if (reads === undefined) return;
    const total = Math.min(reads.quantity, values.length);
    for (let first = 0; first < total; ) {
      const address = reads.address + first;
      const at = address % PAGE_POINTS;
      const count = Math.min(PAGE_POINTS - at, total - first);
      this.#page(session.server, unit, reads, address).read(at, values, first, count, time, request.time);
      first += count;
    }
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): PointEntity[] {
    const points = new Map<string, PointEntity>();
    for (const { server, unit, table, from, points: page } of this.#pages.pages()) {
      const asset = assetOf(server);
      for (let i = 0; i < PAGE_POINTS; i++) {
        if (page.count(i) === 0) continue;
        const entity = pointEntity(page, i, { server: asset, unit, table, address: from + i }, judge);
        const known = points.get(entity.key);
        points.set(entity.key, known === undefined ? entity : joinPoints(known, entity));
      }
    }
    return [...points.values()];
  }

  #page(server: Party, unit: number, { table }: ModbusRange, address: number): PointPage {
    const place = placeKey(server);
    const known = this.#pages.find(place, unit, table, address);
    if (known !== undefined) return known.points;
    const points = new PointPage(table === "hr" || table === "ir");
    this.#pages.add(place, unit, table, address, {
      server,
      unit,
      table,
      from: address - (address % PAGE_POINTS),
      points,
    });
    return points;
  }
}
