import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { connect as connectTls, TLSSocket } from "node:tls";
import { ownCertificate } from "./own-certificate.js";
import { plantSleep } from "./plant-time.js";
import { PORTS, type WaterHost } from "./water-hosts.js";

/** Connection Request and Confirm in TPKT, both for TLS [MS-RDPBCGR §2.2.1.1] [MS-RDPBCGR §2.2.1.2]. */
const REQUEST = Buffer.from("030000130ee000000000000100080001000000", "hex");
const CONFIRM = Buffer.from("030000130ed000001234000200080001000000", "hex");
/** What a session shows to who has no keys: strokes one way, pictures the other. */
const STROKE_BYTES = 40;
const PICTURE_BYTES = 700;

/** As much of a remote desktop as can be seen from outside: negotiation, TLS, and bytes both ways. */
export async function serveDesktop(host: WaterHost): Promise<Server> {
  const secrets = ownCertificate(host);
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => {
      socket.write(CONFIRM);
      const session = new TLSSocket(socket, { isServer: true, ...secrets });
      session.on("data", () => session.write(Buffer.alloc(PICTURE_BYTES, "picture ")));
      session.on("error", () => session.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(PORTS.rdp, host.address, listening));
  return server;
}

/** Sits at the desktop of a host for so many strokes, doing `meanwhile` half way. */
export async function useDesktop(
  host: WaterHost,
  localPort: number,
  strokes: number,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const socket = connect({ host: host.address, port: PORTS.rdp, localPort });
  await once(socket, "connect");
  socket.write(REQUEST);
  await once(socket, "data");
  const session = connectTls({ socket, rejectUnauthorized: false });
  await once(session, "secureConnect");
  session.resume();
  for (let stroke = 0; stroke < strokes; stroke++) {
    session.write(Buffer.alloc(STROKE_BYTES, "stroke "));
    if (stroke === strokes >> 1) await meanwhile();
    await plantSleep(0.8);
  }
  session.end();
}
