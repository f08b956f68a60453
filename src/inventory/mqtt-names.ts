import type { Direction } from "../contracts/flow.js";
import type { NameListener } from "./claimed-names.js";

interface Body {
  readonly packetType?: string;
  readonly clientIdentifier?: string | undefined;
  readonly assignedClientIdentifier?: string | undefined;
  readonly userName?: string | undefined;
  readonly properties?: { readonly assignedClientIdentifier?: string } | undefined;
  readonly sparkplug?: {
    readonly messageType?: string;
    readonly group?: string;
    readonly edgeNode?: string;
    readonly state?: { readonly hostId?: string };
  };
}

/** Who a client says it is. What a broker passes on is about others. */
export function mqttNames(body: Body, direction: Direction, tell: NameListener): void {
  const { packetType, sparkplug } = body;
  if (packetType === "CONNECT") {
    tell("client", "mqtt-client-identifier", body.clientIdentifier);
    tell("client", "mqtt-user-name", body.userName);
  } else if (packetType === "CONNACK") {
    tell("client", "mqtt-client-identifier", body.properties?.assignedClientIdentifier);
  }
  if (sparkplug === undefined || direction === "toClient") return;
  if (sparkplug.messageType === "NBIRTH") {
    tell("client", "sparkplug-edge-node", `${sparkplug.group}/${sparkplug.edgeNode}`);
  }
  tell("client", "sparkplug-host", sparkplug.state?.hostId);
}
