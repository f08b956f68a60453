import type { BaselineEntity } from "../contracts/baseline.js";
import type {
  KnownOpcua,
  OpcuaBaseline,
  OpcuaClientEntity,
  OpcuaHabitKind,
  OpcuaPointEntity,
  OpcuaServerEntity,
} from "../contracts/opcua-baseline.js";

const CHARACTERS_MAX = 512;
const NO_CLIENTS: readonly OpcuaClientEntity[] = [];

/** The OPC UA entities of a baseline, ready to be asked. */
export class OpcuaIndex implements OpcuaBaseline {
  /** By server and client. */
  readonly #clients = new Map<string, Map<string, Known<OpcuaClientEntity>>>();
  readonly #servers = new Map<string, Known<OpcuaServerEntity>>();
  readonly #points = new Map<string, Map<string, OpcuaPointEntity>>();
  readonly #into = new Map<string, OpcuaClientEntity[]>();

  /** In place of what it had. */
  index(entities: readonly BaselineEntity[]): void {
    for (const table of [this.#clients, this.#servers, this.#points, this.#into]) table.clear();
    for (const entity of entities) {
      if (entity.state === "quarantined") continue;
      if (entity.kind === "ua.server") this.#servers.set(entity.server, new Known(entity));
      else if (entity.kind === "ua.client") this.#add(entity);
      else if (entity.kind === "ua.point" && entity.state === "ok") this.#addPoint(entity);
    }
  }

  client(client: string, server: string): KnownOpcua<OpcuaClientEntity> | undefined {
    return this.#clients.get(server)?.get(client);
  }

  server(server: string): KnownOpcua<OpcuaServerEntity> | undefined {
    return this.#servers.get(server);
  }

  point(server: string, node: string): OpcuaPointEntity | undefined {
    return this.#points.get(server)?.get(node);
  }

  writers(server: string): readonly OpcuaClientEntity[] {
    return this.clients(server).filter(({ habits }) => habits.write !== undefined || habits.call !== undefined);
  }

  clients(server: string): readonly OpcuaClientEntity[] {
    return this.#into.get(server) ?? NO_CLIENTS;
  }

  #addPoint(entity: OpcuaPointEntity): void {
    const points = this.#points.get(entity.server) ?? new Map<string, OpcuaPointEntity>();
    this.#points.set(entity.server, points);
    points.set(entity.node, entity);
  }

  #add(entity: OpcuaClientEntity): void {
    const { client, server } = entity;
    const clients = this.#clients.get(server) ?? new Map<string, Known<OpcuaClientEntity>>();
    this.#clients.set(server, clients);
    clients.set(client, new Known(entity));
    if (entity.state !== "ok") return;
    const into = this.#into.get(server);
    if (into === undefined) this.#into.set(server, [entity]);
    else into.push(entity);
  }
}

class Known<Entity extends OpcuaClientEntity | OpcuaServerEntity> implements KnownOpcua<Entity> {
  readonly entity: Entity;
  readonly #sets = new Map<OpcuaHabitKind, ReadonlySet<string>>();
  readonly #doubtful = new Map<OpcuaHabitKind, ReadonlySet<string>>();

  constructor(entity: Entity) {
    this.entity = entity;
  }

  has(kind: OpcuaHabitKind, text: string): boolean {
    const { state, habits, many } = this.entity;
    if (state !== "ok") return false;
    let set = this.#sets.get(kind);
    if (set === undefined) {
      set = new Set(habits[kind]);
      this.#sets.set(kind, set);
    }
    return set.has(cut(text)) || many?.includes(kind) === true;
  }

  isDoubtful(kind: OpcuaHabitKind, text: string): boolean {
    let set = this.#doubtful.get(kind);
    if (set === undefined) {
      const { state, habits, rare } = this.entity;
      set = new Set([...(state === "ok" ? [] : (habits[kind] ?? [])), ...(rare?.habits[kind] ?? [])]);
      this.#doubtful.set(kind, set);
    }
    return set.has(cut(text));
  }
}

function cut(text: string): string {
  return text.length > CHARACTERS_MAX ? text.slice(0, CHARACTERS_MAX) : text;
}
