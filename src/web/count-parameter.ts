import { z } from "zod";

/** A whole number in an address, from `min` to `max`. */
export function countParameter(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, "a whole number")
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}
