import type { Party } from "../contracts/sensor-event.js";

/** Where a party is attached: stays the same whatever becomes known of routers later. */
export function placeOf({ station, ip }: Pick<Party, "station" | "ip">): string {
  return `${station ?? ""}|${ip ?? ""}`;
}
