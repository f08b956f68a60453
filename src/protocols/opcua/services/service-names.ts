import { SERVICES } from "./services.js";

/** The name of the request or response with this encoding id: "ReadRequest". */
export function serviceName(typeId: number): string | undefined {
  return SERVICES.get(typeId)?.name;
}
