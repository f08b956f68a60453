import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examineWeb } from "../../../src/sensor/doctor/examine-web.js";
import { listenFault } from "../../../src/web/listen-fault.js";
import { webOptions } from "../../../src/web/web-options.js";
import { makeCertificates, type TlsCertificates } from "../../sinks/tls-certificates.js";
import { told } from "./told.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-doctor-web-"));
const DAY_MS = 86_400_000;
let certificates: TlsCertificates;
const taken = createServer();

beforeAll(async () => {
  certificates = makeCertificates(folder);
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

const portOf = () => (taken.address() as { readonly port: number }).port;
const seen = async (options: object, nowMs = Date.now(), isRunning = false) =>
  told(await examineWeb(webOptions.parse({ port: 0, ...options }), { nowMs, isRunning }));

describe("the port", () => {
  it("that is free is well", async () => {
    expect(await seen({})).toEqual(["ok web-port: it is free"]);
    expect(await listenFault("127.0.0.1", 0)).toBeUndefined();
  });

  it("that another program has is told", async () => {
    expect(await seen({ port: portOf() })).toEqual([
      "no web-port: it cannot be listened on (EADDRINUSE): end the program that has it, or set another port under web",
    ]);
  });

  it("that the sensor itself has is well", async () => {
    expect(await seen({ port: portOf() }, 0, true)).toEqual(["ok web-port: the sensor that runs has it"]);
  });

  it("of an address that is not of this machine is told", async () => {
    expect(await seen({ host: "192.0.2.77" })).toEqual([
      "no web-port: it cannot be listened on (EADDRNOTAVAIL): set a host of this machine under web",
    ]);
  });
});

describe("the certificate", () => {
  const tls = () => ({ certificate: certificates.server.certificateFile, key: certificates.server.keyFile });
  const without = (lines: readonly string[]) => lines.filter((line) => !line.includes("web-port"));

  it("that expires within a month is noted", async () => {
    expect(without(await seen({ tls: tls() }))).toEqual([
      "note web-certificate: it expires in 1 days: put a new one in its place",
      "ok web-key: it fits the certificate",
    ]);
  });

  it.each([
    { name: "expired", at: 3 * DAY_MS, want: /^no web-certificate: it expired on .*: put a new one in its place$/ },
    { name: "not good yet", at: -3 * DAY_MS, want: /^no web-certificate: it is good from .* only: see the clock$/ },
  ])("that is $name is told", async ({ at, want }) => {
    expect(without(await seen({ tls: tls() }, Date.now() + at))[0]).toMatch(want);
  });

  it("that is none is told, and so is a key of another, and nothing of either is shown", async () => {
    const junk = join(folder, "junk.pem");
    writeFileSync(junk, "-----BEGIN hunter2");
    const [line = "", ...more] = without(await seen({ tls: { ...tls(), certificate: junk } }));
    expect(more).toEqual([]);
    expect(line).toMatch(/^no web-certificate: .*junk\.pem: .*: give a certificate as PEM under web\.tls$/);
    expect(without(await seen({ tls: { ...tls(), key: certificates.client.keyFile } }))[1]).toMatch(
      /^no web-key: .*client\.key is the key of another certificate: give both of one under web\.tls$/,
    );
    expect(without(await seen({ tls: { ...tls(), key: join(folder, "gone.key") } }))[1]).toMatch(
      /^no web-key: .*gone\.key: ENOENT: give its private key as PEM under web\.tls$/,
    );
    expect(line).not.toContain("hunter2");
  });
});
