import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { askHealth } from "../../src/web/ask-health.js";
import { webOptions } from "../../src/web/web-options.js";
import { makeCertificates, type TlsCertificates } from "../sinks/tls-certificates.js";
import { liveParts } from "./full-health.js";
import { servedStore } from "./served-store.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-health-"));
let certificates: TlsCertificates;
beforeAll(() => {
  certificates = makeCertificates(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (port: number, options: object = {}) => askHealth(webOptions.parse({ port, ...options }));

describe("the health of a running sensor", () => {
  it("is what its server says", async () => {
    const { server } = await servedStore();
    expect(await asked(server.port)).toEqual({ isWell: true, text: expect.stringContaining('"ok"') });
    expect(await asked(server.port, { host: "0.0.0.0", allowPlain: true })).toMatchObject({ isWell: true });
  });

  it("is bad when its server says so", async () => {
    const stalled = { code: "pipeline-stalled", message: "nothing was handled for 30 s" } as const;
    const { server } = await servedStore({ live: liveParts({ notReady: [stalled] }) });
    expect(await asked(server.port)).toEqual({ isWell: false, text: expect.stringContaining("pipeline-stalled") });
  });

  it("is asked over TLS, and believed from the configured certificate only", async () => {
    const { certificateFile, keyFile } = certificates.server;
    const tls = { certificate: certificateFile, key: keyFile };
    const { server } = await servedStore({ options: { tls } });
    expect(await asked(server.port, { tls })).toMatchObject({ isWell: true });
    const other = { ...tls, certificate: certificates.client.certificateFile };
    expect(await asked(server.port, { tls: other })).toEqual({
      isWell: false,
      text: "another certificate than the configured one was shown",
    });
  });

  it("is bad when nothing listens, or something that does not answer", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as { readonly port: number };
    silent.on("connection", (socket) => socket.on("error", () => {}));
    expect(await asked(port)).toEqual({ isWell: false, text: "no answer within 3 s" });
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port: gone } = closed.address() as { readonly port: number };
    await new Promise((resolve) => closed.close(resolve));
    expect(await asked(gone)).toEqual({ isWell: false, text: "ECONNREFUSED" });
  });
});
