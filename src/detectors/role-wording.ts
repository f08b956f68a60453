import type { Outcome } from "../contracts/alert.js";
import type { Baseline } from "../contracts/baseline.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { controlServiceName } from "./control-service.js";
import { controlRolesOf, type RoleChange } from "./role-change.js";
import { baselineName, capitalised, counted, listed, nameOf, serviceName } from "./wording.js";

const OUTCOMES = {
  unknown: "no answer was seen yet",
  "no-response": "it was not answered",
  rejected: "it was refused",
  accepted: "it was answered",
} as const satisfies Record<Outcome, string>;

/** What is seen of the new part; `level` 1 and 2 tell of a request and of a command. */
export function roleObserved(session: Session, change: RoleChange, level: number, outcome: Outcome): string {
  const { client, server } = session;
  if (change.kind === "server") {
    const did = level === 0 ? "accepted a connection" : "answers requests";
    return `${nameOf(server)} ${did} of ${nameOf(client)} on ${serviceName(session)}, as a server.`;
  }
  const to = `${nameOf(server)} on ${serviceName(session)}`;
  if (change.kind === "client" && level === 2) return `${nameOf(client)} sends commands to ${to}, as a client.`;
  if (change.kind === "client" && level === 1) return `${nameOf(client)} sends requests to ${to}, as a client.`;
  return `${nameOf(client)} opens a connection to ${to}, as a client; ${OUTCOMES[outcome]}.`;
}

/** The part that the baseline knows. */
export function roleExpected(actor: Party, change: RoleChange, baseline: Baseline, isDoubtful: boolean): string {
  const { asClient, asServer, clientOf, serverOf } = controlRolesOf(actor.asset, baseline);
  const name = nameOf(actor);
  const where = capitalised(`in ${baselineName(baseline)}`);
  const doubt = isDoubtful ? " It was seen too seldom, or too long ago, to be sure of that." : "";
  if (change.kind === "server") {
    const known = `${listed(clientOf.map(controlServiceName))} client only (${counted(asClient, "conversation")})`;
    return `${where} ${name} was a ${known}.${doubt}`;
  }
  const known = `${listed(serverOf.map(controlServiceName))} server only (${counted(asServer, "conversation")})`;
  if (change.kind === "client") return `${where} ${name} was a ${known}.${doubt}`;
  const never = `${name} never asked anybody for this service`;
  return `${where} ${never}; it is a controller, a server of ${listed(serverOf.map(controlServiceName))}.${doubt}`;
}

/** Why the new part matters, and what to do next. */
export function roleWhy(actor: Party, other: Party, { kind }: RoleChange, level: number): string {
  const name = nameOf(actor);
  if (kind === "server") {
    return (
      `Whoever answers in place of a controller can show operators a false process. Find out what on ${name} began ` +
      `to listen, and whether ${nameOf(other)} was told to ask it.`
    );
  }
  if (kind === "it-client") {
    return (
      "A controller that reaches out to other services is being used as a foothold, or was given a new task. Compare " +
      `the program of ${name} with the archived one; approve the conduit if it is meant.`
    );
  }
  const next = level === 2 ? `Verify the state of ${nameOf(other)} now, and check` : "Check";
  return (
    `A controller that begins to ask or command its peers usually means that it is compromised. ${next} the program ` +
    `of ${name} and who last worked on it; isolate it if nobody meant it.`
  );
}
