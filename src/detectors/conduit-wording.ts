import { remoteExecutionAt } from "../catalog/services.js";
import type { Outcome } from "../contracts/alert.js";
import type { Baseline, BaselineEntity } from "../contracts/baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import { isController } from "./device-class.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf, serviceName } from "./wording.js";

/** What is seen of a session, by what became of it. */
export function sessionObserved(session: Session, outcome: Outcome): string {
  const { client, server, transport, isDirectionKnown } = session;
  const [from, to] = [nameOf(client), nameOf(server)];
  if (transport === "udp") {
    const answer = outcome === "accepted" ? " and was answered" : "";
    return `${from} sent datagrams to ${to} on ${serviceName(session)}${answer}.`;
  }
  if (!isDirectionKnown) {
    return (
      `A connection between ${from} port ${client.port} and ${to} port ${server.port} is under way; its beginning ` +
      "was not seen, so it is not known who opened it."
    );
  }
  switch (outcome) {
    case "unknown":
      return `${from} tries to open a connection to ${to} on ${serviceName(session)}; no answer was seen yet.`;
    case "no-response":
      return `${from} tried to open a connection to ${to} on ${serviceName(session)}; it was not answered.`;
    case "rejected":
      return `${from} tried to open a connection to ${to} on ${serviceName(session)}; ${to} refused it.`;
    case "accepted":
      return `${from} has a connection to ${to} on ${serviceName(session)}.`;
  }
}

/** What the baseline knows of the pair and of the server. */
export function conduitExpected(session: Session, baseline: Baseline): string {
  const { client, server } = session;
  const between = baseline.conduitsBetween(client.asset, server.asset);
  const pair = `${nameOf(client)} and ${nameOf(server)}`;
  const where = `in ${baselineName(baseline)}`;
  if (between.length > 0) {
    const known = between.map((conduit) => {
      const arrow = conduit.isDirected ? ` from ${assetName(baseline, conduit.client)}` : "";
      return `${conduit.transport}/${conduit.service}${arrow}`;
    });
    return capitalised(`${where} ${pair} only have ${listed(known)}.`);
  }
  const clients = baseline
    .conduitsInto(server.asset)
    .filter(({ ports, service }) => ports.includes(server.port ?? -1) || service === session.service)
    .map((conduit) => {
      const name = assetName(baseline, conduit.client);
      // The same address at another station is another client.
      return name === nameOf(client) ? `${name} at ${conduit.client.slice(2)}` : name;
    });
  if (clients.length === 0) return capitalised(`${where} ${pair} never talked to each other.`);
  return capitalised(
    `${where} ${pair} never talked to each other; the nearest conduits differ by client: this service of ` +
      `${nameOf(server)} is used by ${listed(clients)}.`,
  );
}

/** What the baseline knows of a conduit that it does not trust. */
export function doubtfulExpected({ state, n, last }: BaselineEntity, baseline: Baseline): string {
  const seen = `${counted(n, "session")}, the last on ${last.slice(0, 10)}`;
  const why = state === "stale" ? "has not been seen for long" : "was not seen often enough to be normal";
  return capitalised(`${baselineName(baseline)} has this as ${state} (${seen}): it ${why}.`);
}

/** Why a new conduit of this kind matters, and what to do next. */
export function conduitWhy(session: Session, baseline: Baseline): string {
  const { client, server, isDirectionKnown, transport, isSymmetric } = session;
  if (isSymmetric) return "Housekeeping between hosts that may find each other at any time; kept for the record.";
  const next = `Find out what on ${nameOf(client)} opened it; approve the conduit if it is meant.`;
  const execution = transport === "tcp" && isDirectionKnown ? remoteExecutionAt(server.port ?? -1) : undefined;
  if (execution !== undefined) {
    return `${execution} runs programs on the other side, and is how an intruder moves on to the next machine. ${next}`;
  }
  if (isController(baseline, server.asset) || isController(baseline, client.asset)) {
    return `A controller talks to few partners, and those do not change by themselves. ${next}`;
  }
  return `What was not allowed by exception is denied by default [SR 5.2 RE 1]. ${next}`;
}
