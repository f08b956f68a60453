import { once } from "node:events";
import { request } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { limitedByAddress } from "../../src/web/limited-by-address.js";
import { servedStore } from "./served-store.js";

/** The status of /healthz as one asks from an address of this machine. */
function healthFrom(localAddress: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/healthz", localAddress }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

describe("limitedByAddress", () => {
  it("ends what one address has too many, and takes others when they are fewer", async () => {
    const server = createServer();
    server.on("connection", limitedByAddress(3));
    server.on("connection", (socket) => {
      socket.on("error", () => {});
      if (!socket.destroyed) socket.write("taken");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const open = [await connected(port), await connected(port), await connected(port)];
    const fourth = await connected(port);
    await once(fourth.resume(), "close");
    open[0]?.end();
    let isTaken = false;
    for (let i = 0; i < 500 && !isTaken; i++) {
      const next = await connected(port);
      isTaken = await Promise.race([once(next, "data").then(() => true), once(next, "close").then(() => false)]);
      open.push(next);
    }
    expect(isTaken).toBe(true);
    for (const socket of open) socket.destroy();
    server.close();
  });

  it("lets others in while one machine takes all that it can", async () => {
    const { server } = await servedStore();
    const flood = await Promise.all(Array.from({ length: 300 }, () => connected(server.port)));
    expect(await healthFrom("127.0.0.2", server.port)).toBe(200);
    for (const socket of flood) socket.destroy();
  });
});
