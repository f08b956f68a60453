import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addToken, listTokens, removeToken } from "../../src/web/access/token-admin.js";
import { routes } from "../../src/web/routes/index.js";
import { STREAM_PROTOCOL } from "../../src/web/stream/messages.js";
import { alertRecord } from "../store/sample-records.js";
import { servedStore } from "./served-store.js";
import { Listener } from "./stream/listener.js";

/** Everything that a sensor has written to its folder. */
function written(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), "latin1")).join("\n");
}

describe("a token", () => {
  it("stands in no answer, no message, no file and no fault, wherever it was sent", async () => {
    const served = await servedStore();
    const { folder, server } = served;
    const other = addToken(folder, "other", "admin");
    const ended = addToken(folder, "ended", "viewer");
    removeToken(folder, "ended");
    const told: string[] = [JSON.stringify(listTokens(folder))];
    for (const token of [served.token, other, ended]) {
      const headers = { Authorization: `Bearer ${token}` };
      for (const { path } of routes) {
        for (const query of ["", `?token=${token}`, `?after=${token}`, `?${token}`, `?zones=${token}`]) {
          const answer = await fetch(`${server.url}${path}${query}`, { headers });
          told.push(await answer.text(), JSON.stringify([...answer.headers]));
        }
      }
      const nowhere = await fetch(`${server.url}/${token}`, { headers: { ...headers, Origin: `http://${token}` } });
      told.push(await nowhere.text(), JSON.stringify([...nowhere.headers]));
      const door = [STREAM_PROTOCOL, `zonewarden.token.${token}`];
      const listeners = [new Listener({ server, token }), new Listener({ server, token: "" }, {}, door)];
      for (const listener of listeners) {
        await listener.until("an answer", () => listener.messages.length > 0 || listener.refused !== undefined);
        if (listener.refused === undefined) {
          listener.socket.send(JSON.stringify({ type: "subscribe", filter: { zones: [token] } }));
          served.store.append([alertRecord("A-1")]);
          listener.socket.send(JSON.stringify({ type: "subscribe", token }));
          await listener.until("the end", () => listener.closed !== undefined);
        }
        told.push(JSON.stringify([listener.messages, listener.refused, listener.closed, listener.socket.protocol]));
      }
      for (const fail of [() => addToken(folder, token, "viewer"), () => removeToken(folder, token)]) {
        try {
          fail();
        } catch (error) {
          told.push(String(error));
        }
      }
    }
    expect(told.length).toBeGreaterThan(100);
    const everything = [...told, JSON.stringify(served.bugs), written(folder)].join("\n");
    expect(everything).toContain("UNAUTHORISED");
    for (const token of [served.token, other, ended]) expect(everything.includes(token.slice(4))).toBe(false);
    expect(served.bugs).toEqual([]);
  });
});
