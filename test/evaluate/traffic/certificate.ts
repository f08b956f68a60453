import { mixer } from "../../core/mixer-certificate.js";

/** Stands in the certificate first for the issuer, then for the subject. */
const NAME = "Mixer + Pump";
const NOT_BEFORE = "261121111012Z";
const NOT_AFTER = "20810824111012Z";

/** A certificate that differs from the others in what is told; nobody checks its signature. */
export function certificate({ issuer = NAME, notAfter = NOT_AFTER } = {}): number[] {
  const der = Buffer.from(mixer);
  der.write(issuer, der.indexOf(NAME), NAME.length, "latin1");
  der.write("240101000000Z", der.indexOf(NOT_BEFORE), "latin1");
  der.write(notAfter, der.indexOf(NOT_AFTER), "latin1");
  return [...der];
}
