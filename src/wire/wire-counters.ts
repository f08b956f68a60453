/**
 * What the wire decoder met since it was made. A header is `cut` when the bytes that are missing were on the wire and
 * the capture left them out (snaplen), and `malformed` when the sender is to blame.
 */
export interface WireCounters {
  frames: number;
  unknownLinkTypes: number;
  cutLinkHeaders: number;
  cutTunnelHeaders: number;
  cutNetworkHeaders: number;
  cutTransportHeaders: number;
  malformedLinkHeaders: number;
  malformedTunnelHeaders: number;
  malformedNetworkHeaders: number;
  malformedTransportHeaders: number;
  /** Frames with more headers than `WireLimits.headersMax`; what lies deeper was not read. */
  tunnelsTooDeep: number;
  /** Datagrams to the port of a tunnel that did not hold one; they stay plain UDP. */
  udpTunnelsRefused: number;
  /** VLAN tags beyond VLANS_MAX of one Ethernet header; not kept. */
  vlansDropped: number;
  /** IP fragments of both families, and what became of them. */
  fragments: number;
  /** Fragments of a datagram longer than 64 KiB, empty ones, and ones of which no next can follow. */
  fragmentsRefused: number;
  /** Fragments that the capture cut; their datagrams stay incomplete. */
  fragmentsCut: number;
  reassembled: number;
  /** Datagrams given up as incomplete; counted when the next fragment of any datagram arrives. */
  fragmentTimeouts: number;
  /** Incomplete datagrams that made room for younger ones. */
  fragmentEvictions: number;
  /** Fragments that contradict an earlier one of the same datagram; the earlier bytes were kept. */
  fragmentConflicts: number;
}

/** All at 0. */
export function createWireCounters(): WireCounters {
  return {
    frames: 0,
    unknownLinkTypes: 0,
    cutLinkHeaders: 0,
    cutTunnelHeaders: 0,
    cutNetworkHeaders: 0,
    cutTransportHeaders: 0,
    malformedLinkHeaders: 0,
    malformedTunnelHeaders: 0,
    malformedNetworkHeaders: 0,
    malformedTransportHeaders: 0,
    tunnelsTooDeep: 0,
    udpTunnelsRefused: 0,
    vlansDropped: 0,
    fragments: 0,
    fragmentsRefused: 0,
    fragmentsCut: 0,
    reassembled: 0,
    fragmentTimeouts: 0,
    fragmentEvictions: 0,
    fragmentConflicts: 0,
  };
}
