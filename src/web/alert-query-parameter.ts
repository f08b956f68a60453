import { z } from "zod";
import { openAlerts, parseQuery } from "./query/alert-query.js";

const CHARACTERS_MAX = 2000;

/** The text of a query, as the console writes it; without it, what is open. */
export const alertQueryParameter = z
  .string()
  .max(CHARACTERS_MAX)
  .transform((text, context) => {
    const { query, fault } = parseQuery(text);
    if (query !== undefined) return query;
    context.issues.push({ code: "custom", message: `at ${fault.at}: ${fault.message}`, input: text });
    return z.NEVER;
  })
  .default(openAlerts)
  .meta({
    description:
      'As `severity:high zone:cell-1 -detector:recon/* "free text"`: severity (at least), status (open unless told, ' +
      "closed, muted, all), detector, zone, asset, actor, target, ip, service, phase, incident, from, to.",
  });
