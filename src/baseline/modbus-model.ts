import type { ModbusOperationsEntity } from "../contracts/baseline.js";
import type { ModbusRequest, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { AssetOf } from "./conduit-model.js";
import type { OperationsFacts } from "./learned-so-far.js";
import { learnedFields } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { continuedOperations, operationsFactsOf } from "./modbus-facts.js";
import {
  createOperations,
  joinOperations,
  noteOperation,
  type OperationClass,
  type Operations,
} from "./modbus-operations.js";
import { type Channel, type Incidence, modbusIncidences, modbusParts } from "./modbus-parts.js";
import { channelKey } from "./place-key.js";

const CHANNELS_MAX = 50_000;
/** Ranges kept one by one in all channels together; beyond it they are known by function alone. */
const OPERATIONS_MAX = 200_000;

interface PlaceChannel extends Operations {
  readonly client: Party;
  readonly server: Party;
  readonly unit: number;
}

interface AssetChannel {
  readonly client: string;
  readonly server: string;
  readonly unit: number;
  readonly operations: Operations;
}

/** Modbus operations per client, server and unit, learned from answered requests only. */
export class ModbusModel {
  #operations = 0;
  /** Learned before a restart. */
  readonly #before: readonly OperationsFacts[];
  readonly #channels = new BoundedMap<PlaceChannel>(CHANNELS_MAX, ({ operations }) => {
    this.#operations -= operations.size;
  });

  constructor(before: readonly OperationsFacts[] = []) {
    this.#before = before;
  }

  get evictions(): number {
    return this.#channels.evictions;
  }

  learn(answer: ModbusResponse): void {
    const { request } = answer;
    if (request === undefined) return;
    const channel = this.#channelOf(request);
    const before = channel.operations.size;
    noteOperation(channel, request, answer, this.#operations < OPERATIONS_MAX);
    this.#operations += channel.operations.size - before;
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): ModbusOperationsEntity[] {
    return [...this.#joined(assetOf)].map(([key, { client, server, unit, operations }]) => {
      const channel = channelOf(client, server);
      const state = judge.judge({ ...channel, span: operations.span });
      const judgeOfParts = state.state === "ok" ? judge : TRUSTING;
      const { trusted, reads, rare, quarantined } = modbusParts(operations, channel, judgeOfParts);
      return {
        kind: "mb.ops",
        ...learnedFields(key, operations.span, state),
        client,
        server,
        unit,
        ...trusted,
        ...(reads === undefined ? {} : { reads }),
        ...(rare === undefined ? {} : { rare }),
        ...(quarantined === undefined ? {} : { quarantined }),
      };
    });
  }

  /** All that was learned, for who goes on after a restart. */
  facts(assetOf: AssetOf): OperationsFacts[] {
    return [...this.#joined(assetOf).values()].map(({ operations, ...ends }) => operationsFactsOf(ends, operations));
  }

  /** Each operation of each class, by the hours in which it was seen. */
  incidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    const found: Record<OperationClass, Incidence[]> = { reads: [], writes: [], engineering: [] };
    for (const { client, server, operations } of this.#joined(assetOf).values()) {
      for (const [kind, incidence] of modbusIncidences(operations, channelOf(client, server), judge)) {
        found[kind].push(incidence);
      }
    }
    return found;
  }

  #joined(assetOf: AssetOf): Map<string, AssetChannel> {
    const joined = new Map<string, AssetChannel>();
    for (const [, channel] of this.#channels.entries()) {
      const [client, server, unit] = [assetOf(channel.client), assetOf(channel.server), channel.unit];
      if (client === server) continue;
      const key = `${client}>${server}/${unit}`;
      const known = joined.get(key) ?? { operations: createOperations(), client, server, unit };
      joined.set(key, known);
      joinOperations(known.operations, channel);
    }
    for (const facts of this.#before) {
      const { client, server, unit } = facts;
      const key = `${client}>${server}/${unit}`;
      const after = joined.get(key)?.operations ?? createOperations();
      joined.set(key, { client, server, unit, operations: continuedOperations(facts, after) });
    }
    return joined;
  }

  #channelOf({ session, unit }: ModbusRequest): PlaceChannel {
    const { client, server } = session;
    const key = channelKey(session, unit);
    const known = this.#channels.touch(key);
    if (known !== undefined) return known;
    const channel: PlaceChannel = { ...createOperations(), client, server, unit };
    this.#channels.set(key, channel);
    return channel;
  }
}

function channelOf(client: string, server: string): Channel {
  return { actors: [client], conduit: `${client}>${server}/tcp/modbus` };
}
