import type { Pipeline } from "./pipeline.js";

/**
 * What the run could not read or had to let go, a sentence each with its count; empty when everything was read.
 * Bytes missing inside flows are not here: each flow has its own ledger.
 */
export function blindSpots(pipeline: Pipeline): string[] {
  const { counters: wire } = pipeline.wire;
  const { flows } = pipeline;
  const malformed =
    wire.malformedLinkHeaders +
    wire.malformedTunnelHeaders +
    wire.malformedNetworkHeaders +
    wire.malformedTransportHeaders;
  const cut = wire.cutLinkHeaders + wire.cutTunnelHeaders + wire.cutNetworkHeaders + wire.cutTransportHeaders;
  const spots: readonly (readonly [count: number, what: string])[] = [
    [wire.unknownLinkTypes, "frames of a link type that is not read"],
    [cut, "frames with a header cut off by the capture: record with a larger snap length"],
    [malformed, "frames with a header that is wrong"],
    [wire.tunnelsTooDeep, "frames with too many headers inside each other"],
    [wire.fragmentConflicts, "IP fragments that contradict an earlier one; the earlier was kept"],
    [wire.fragmentsRefused, "IP fragments that cannot belong to a datagram"],
    [wire.fragmentTimeouts, "IP datagrams of which fragments are missing"],
    [wire.fragmentEvictions, "unfinished IP datagrams that made room for others"],
    [flows.table.evictions, "flows that made room for others before they ended"],
    [flows.tcp.outsideWindow, "TCP segments far outside their stream"],
    [flows.tcp.history.withoutRing, "directions of which no bytes were kept to check retransmissions against"],
    [
      flows.reader.budget.refusals,
      "things that decoders could not keep for lack of room, such as names and parts of messages",
    ],
    [flows.reader.assembler.overflows, "messages given up because too many were unfinished at once"],
  ];
  return spots.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}
