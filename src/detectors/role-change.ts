import type { Baseline } from "../contracts/baseline.js";
import type { ConduitEvent, Party, Session } from "../contracts/sensor-event.js";
import { type ControlRoles, indexOf } from "./baseline-index.js";
import { controlService } from "./control-service.js";
import { isController } from "./device-class.js";
import { isKnownConduit } from "./known-conduit.js";

/** Every host may ask these; nothing follows from it. */
const EVERYBODYS_PORTS: ReadonlySet<number> = new Set([53, 67, 68, 123, 546, 547]);

/**
 * Another part than the learned one. `client`: a control server asks. `server`: a control client answers. `it-client`:
 * a controller asks for a service that is not control.
 */
export interface RoleChange {
  readonly kind: "client" | "server" | "it-client";
  /** The control protocol, as it calls itself; undefined for other services. */
  readonly control: string | undefined;
}

/** How the event shows an asset in a part that it did not have while learning; undefined where it does not. */
export function changeOf(event: ConduitEvent, baseline: Baseline): RoleChange | undefined {
  const { session, stage } = event;
  const { client, server } = session;
  if (client.asset === server.asset || session.isSymmetric || !session.isDirectionKnown) return undefined;
  if (server.port !== undefined && EVERYBODYS_PORTS.has(server.port)) return undefined;
  if (isKnownConduit(session, baseline) || isHabitOfRefusal(session, baseline)) return undefined;
  const control = controlService(session, server.port);
  if (control === undefined) return isNewItClient(event, baseline) ? { kind: "it-client", control } : undefined;
  const asking = controlRolesOf(client.asset, baseline);
  if (asking.asServer > 0 && asking.asClient === 0) return { kind: "client", control };
  const answering = controlRolesOf(server.asset, baseline);
  const hasAnswered = session.isMidstream
    ? stage === "answered" || (stage === "identified" && event.frames[1] > 0)
    : stage === "established" || stage === "identified";
  if (hasAnswered && answering.asClient > 0 && answering.asServer === 0) return { kind: "server", control };
  return undefined;
}

/** Who plays the new part, and before whom. */
export function actorOf(session: Session, { kind }: RoleChange): { readonly actor: Party; readonly other: Party } {
  const { client, server } = session;
  return kind === "server" ? { actor: server, other: client } : { actor: client, other: server };
}

/** Known to the baseline, but seen too seldom or too long ago. */
export function isDoubtfulActor(asset: string, baseline: Baseline): boolean {
  return baseline.asset(asset) === undefined && baseline.doubtful("asset", asset) !== undefined;
}

/** Of an asset that is only doubtful, by what its own line says. */
export function controlRolesOf(asset: string, baseline: Baseline): ControlRoles {
  const doubtful = isDoubtfulActor(asset, baseline) ? baseline.doubtful("asset", asset) : undefined;
  if (doubtful?.kind !== "asset") return indexOf(baseline).controlRoles(asset);
  const sides = Object.entries(doubtful.roles).map(([role, n]) => {
    const [service = "", side] = role.split("/");
    return { service, side, n };
  });
  const of = (wanted: string) =>
    sides.filter(({ service, side }) => side === wanted && controlService({ transport: "tcp", service }, undefined));
  const sum = (side: string) => of(side).reduce((total, { n }) => total + n, 0);
  const names = (side: string) => of(side).map(({ service }) => service);
  return { asClient: sum("client"), asServer: sum("server"), clientOf: names("client"), serverOf: names("server") };
}

/** Datagrams show nothing before they are answered. */
function isNewItClient({ session, stage }: ConduitEvent, baseline: Baseline): boolean {
  const { client, server, transport, service } = session;
  if (!isController(baseline, client.asset)) return false;
  if (transport === "udp" && stage !== "established") return false;
  if (mayBeReversed(session, baseline)) return false;
  const asked = indexOf(baseline).asksFor(client.asset);
  return !asked.includes(`${transport}/${service}`) && !asked.includes(`${transport}/${server.port}`);
}

/** An OPC UA server may open the connection to its client; who serves is known with the first message only. */
function mayBeReversed({ client, server, protocol }: Session, baseline: Baseline): boolean {
  if (protocol !== undefined) return false;
  return baseline
    .conduitsBetween(client.asset, server.asset)
    .some(({ service, server: serving }) => service === "opcua" && serving === client.asset);
}

function isHabitOfRefusal({ client, server, transport }: Session, baseline: Baseline): boolean {
  if (transport !== "tcp" || server.port === undefined) return false;
  return baseline.isRefusedByHabit(client.asset, server.asset, server.port);
}
