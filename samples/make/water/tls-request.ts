import { once } from "node:events";
import { request } from "node:https";
import { PORTS, type WaterHost } from "./water-hosts.js";

const PATIENCE_MS = 3000;

/** One request over TLS on a connection of its own, with that body. */
export async function tlsRequest(server: WaterHost, localPort: number, body: string): Promise<void> {
  const sent = request({
    host: server.address,
    port: PORTS.https,
    localPort,
    method: "POST",
    path: "/",
    agent: false,
    servername: `${server.name}.example`,
    rejectUnauthorized: false,
  });
  sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`${server.name} does not answer`)));
  sent.end(body);
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "end");
}
