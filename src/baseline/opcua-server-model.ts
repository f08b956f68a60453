import type { OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { OpcuaChannelEvent, OpcuaEndpointsTold, OpcuaSessionEvent } from "../contracts/opcua-event.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { certificateLine } from "../core/certificate-line.js";
import { endpointText, hostOfUrl } from "../core/opcua-endpoint.js";
import type { AssetOf } from "./conduit-model.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { OpcuaItems } from "./opcua-items.js";
import { placeKey } from "./place-key.js";

const SERVERS_MAX = 8192;

interface Place {
  readonly server: Party;
  readonly span: Span;
  readonly items: OpcuaItems;
}

/** What OPC UA servers say of themselves: endpoints, certificates, application and the hosts in their URLs. */
export class OpcuaServerModel {
  readonly #servers = new BoundedMap<Place>(SERVERS_MAX);

  get evictions(): number {
    return this.#servers.evictions;
  }

  endpoints({ session, endpoints, time }: OpcuaEndpointsTold): void {
    const { items } = this.#place(session, time);
    for (const endpoint of endpoints) {
      items.note("endpoint", endpointText(endpoint), time);
      const host = hostOfUrl(endpoint.url);
      if (host !== undefined) items.note("host", host, time);
      if (endpoint.certificate !== undefined) items.note("certificate", certificateLine(endpoint.certificate), time);
    }
  }

  /** Once it is opened: the server took the URL. */
  channel({ session, stage, time, serverCertificate, endpointUrl }: OpcuaChannelEvent): void {
    if (stage !== "opened") return;
    const { items } = this.#place(session, time);
    const host = endpointUrl === undefined ? undefined : hostOfUrl(endpointUrl);
    if (host !== undefined) items.note("host", host, time);
    if (serverCertificate !== undefined) items.note("certificate", certificateLine(serverCertificate), time);
  }

  session({ session, stage, time, serverUri, serverCertificate }: OpcuaSessionEvent): void {
    if (stage !== "created") return;
    const { items } = this.#place(session, time);
    if (serverUri !== undefined) items.note("application", serverUri, time);
    if (serverCertificate !== undefined) items.note("certificate", certificateLine(serverCertificate), time);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): OpcuaServerEntity[] {
    const joined = new Map<string, { span: Span; items: OpcuaItems }>();
    for (const [, { server, span, items }] of this.#servers.entries()) {
      const asset = assetOf(server);
      const known = joined.get(asset) ?? { span: createSpan(), items: new OpcuaItems() };
      joined.set(asset, known);
      joinSpans(known.span, span);
      known.items.join(items);
    }
    return [...joined].map(([server, { span, items }]) => {
      const who = { actors: [server] };
      const state = judge.judge({ ...who, span });
      return {
        kind: "ua.server",
        ...learnedFields(server, span, state),
        server,
        ...items.parts(who, state.state === "ok" ? judge : TRUSTING),
      };
    });
  }

  #place({ server }: Session, time: Place["span"]["last"]): Place {
    const key = placeKey(server);
    let place = this.#servers.touch(key);
    if (place === undefined) {
      place = { server, span: createSpan(), items: new OpcuaItems() };
      this.#servers.set(key, place);
    }
    extendSpan(place.span, time, time);
    return place;
  }
}
