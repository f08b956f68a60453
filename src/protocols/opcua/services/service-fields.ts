import type { Field } from "../../../contracts/doc.js";

/** Help for every key at the top of the body of a service. */
export const SERVICE_FIELDS: Readonly<Record<string, Field>> = {
  requestHandle: { type: "integer", help: "Chosen by the client, repeated in the response." },
};
