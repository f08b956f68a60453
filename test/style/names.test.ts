import { fileNameRule } from "./names.js";
import { testStyleRule } from "./rule.js";

function named(path: string): { name: string; path: string; text: string } {
  return { name: path, path, text: "" };
}

testStyleRule(
  fileNameRule,
  [
    "src/core/utils.ts",
    "src/core/byte-utils.ts",
    "src/core/types.ts",
    "src/helpers/a.ts",
    "test/common/a.test.ts",
    "src/core/packetClock.ts",
    "src/core/Packet.ts",
    "src/core/packet_clock.ts",
    "samples/Plant/README.md",
  ].map(named),
  [
    "src/core/packet-clock.ts",
    "test/core/packet-clock.test.ts",
    "src/wire/link/link-types.ts",
    "src/catalog/attack-ics.generated.ts",
    "samples/modbus-plant/README.md",
    "samples/modbus-plant/expected.messages.ndjson",
    "samples/encapsulations/expected.erspan-2.pcap.pdus.ndjson",
    "test/tsconfig.json",
  ].map(named),
);
