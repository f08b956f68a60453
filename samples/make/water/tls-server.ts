import { createServer, type Server } from "node:https";
import { ownCertificate } from "./own-certificate.js";
import { PORTS, type WaterHost } from "./water-hosts.js";

/** An HTTPS server with a certificate of its own that answers every request with so many bytes. */
export async function startTlsServer(host: WaterHost, answerBytes: number): Promise<Server> {
  const server = createServer(ownCertificate(host), (request, response) => {
    request.resume();
    request.once("end", () => response.end(Buffer.alloc(answerBytes, "water ")));
  });
  await new Promise<void>((listening) => server.listen(PORTS.https, host.address, listening));
  return server;
}
