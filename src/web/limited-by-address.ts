import type { Socket } from "node:net";

/** Listens for connections and ends those of an address that has so many already. */
export function limitedByAddress(connectionsMax: number): (socket: Socket) => void {
  const counts = new Map<string, number>();
  return (socket) => {
    // It may be gone already.
    const { remoteAddress = "" } = socket;
    const count = (counts.get(remoteAddress) ?? 0) + 1;
    counts.set(remoteAddress, count);
    socket.on("close", () => {
      const left = (counts.get(remoteAddress) ?? 1) - 1;
      if (left > 0) counts.set(remoteAddress, left);
      else counts.delete(remoteAddress);
    });
    if (count > connectionsMax) socket.destroy();
  };
}
