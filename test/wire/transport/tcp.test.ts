import { ethernet, fromHex, ipv4, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const network = { layer: "network", transport: -1, source: "10.0.0.1" };

function frame(fields: Parameters<typeof tcp>[0], payload: number[] = []): Uint8Array {
  return ethernet({}, ipv4({}, tcp(fields, payload)));
}

/** The frame with another data offset, in words. */
function withDataOffset(bytes: Uint8Array, words: number): Uint8Array {
  return bytes.with(14 + 20 + 12, words << 4);
}

checkRows("TCP", [
  {
    name: "the fields of the header",
    bytes: frame(
      { sourcePort: 65_535, destinationPort: 502, sequence: 1, acknowledgement: 2, flags: 0x18, window: 9 },
      [7],
    ),
    want: {
      layer: "transport",
      transport: 6,
      ports: [65_535, 502],
      sequence: 1,
      acknowledgement: 2,
      tcpFlags: 0x18,
      window: 9,
      payload: "07",
      cutBytes: 0,
    },
  },
  {
    name: "sequence numbers from 2^31 on are kept signed",
    bytes: frame({ sequence: 0x8000_0000, acknowledgement: 0xffff_ffff }),
    want: { sequence: -0x8000_0000, acknowledgement: -1 },
  },
  {
    name: "options are no payload",
    bytes: frame({ options: fromHex("020405b4 01010402") }, [1]),
    want: { layer: "transport", payload: "01" },
  },
  {
    name: "as many options as there can be",
    bytes: frame({ options: new Array(40).fill(1) }, [1]),
    want: { layer: "transport", payload: "01" },
  },
  {
    name: "options cut by the capture: all but the payload is there, and how much of that there was",
    bytes: frame({ options: fromHex("020405b4 01010402") }, [1, 2, 3]).subarray(0, 56),
    wireBytes: 65,
    want: { layer: "transport", payload: "", cutBytes: 3 },
  },
  {
    name: "the capture ends with the header",
    bytes: frame({}, [1, 2, 3]).subarray(0, 54),
    wireBytes: 57,
    want: { layer: "transport", payload: "", cutBytes: 3 },
  },
  {
    name: "the header cut by the capture",
    bytes: frame({}, [1, 2, 3]).subarray(0, 53),
    wireBytes: 57,
    want: network,
    counted: { cutTransportHeaders: 1 },
  },
  {
    name: "a data offset below five words",
    bytes: withDataOffset(frame({}), 4),
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "a data offset beyond the segment",
    bytes: withDataOffset(frame({}, [1, 2, 3]), 6),
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "a data offset beyond the segment, into the padding",
    bytes: withDataOffset(ethernet({}, ipv4({ totalLength: 40 }, tcp({}, [0, 0, 0, 0, 0, 0]))), 6),
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "a data offset beyond a segment that the capture cut",
    bytes: withDataOffset(frame({}, [1, 2, 3]), 6).subarray(0, 54),
    wireBytes: 57,
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "nineteen bytes",
    bytes: ethernet({}, ipv4({ protocol: 6 }, tcp({}).subarray(0, 19))),
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
]);
