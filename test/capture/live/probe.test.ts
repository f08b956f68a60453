import { afterEach, expect, it } from "vitest";
import { probeBackends } from "../../../src/capture/live/probe.js";
import { MirrorNetwork, needMirrorNetwork } from "./mirror-network.js";

const opened: MirrorNetwork[] = [];
afterEach(() => {
  for (const network of opened.splice(0)) network.close();
});

const NO_PERMISSION = /^capturing on an interface needs CAP_NET_RAW: /;
const cases: readonly { name: string; before: readonly string[]; told: RegExp | undefined }[] = [
  { name: "both can be had", before: [], told: undefined },
  { name: "neither may be had", before: ["setpriv", "--bounding-set=-net_raw"], told: NO_PERMISSION },
];

it.for(cases)("$name", async ({ before, told }, context) => {
  needMirrorNetwork(context);
  const network = new MirrorNetwork();
  opened.push(network);
  const probes = await probeBackends(network.program(...before));
  expect(probes.map(({ backend }) => backend)).toEqual(["ring", "pcap"]);
  for (const { reason } of probes) {
    if (told === undefined) expect(reason).toBeUndefined();
    else expect(reason).toMatch(told);
  }
});

it("a program that cannot be run is told of both", async () => {
  const reason = "/no/such/node cannot run the capture child (spawn /no/such/node ENOENT)";
  expect(await probeBackends("/no/such/node")).toEqual([
    { backend: "ring", reason },
    { backend: "pcap", reason },
  ]);
});
