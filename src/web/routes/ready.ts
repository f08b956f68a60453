import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** Whether all of the work is done, and if not, which part; in words it stands in the health of the sensor. */
export const ready: Route = {
  path: "/readyz",
  role: "nobody",
  answer(_, { live, writer }) {
    const own = live?.health().notReady.map(({ code }) => code) ?? ["no-pipeline"];
    const reasons = new Set<string>([...own, ...(writer().failure === undefined ? [] : ["store-failing"])]);
    const isReady = reasons.size === 0;
    const status = isReady ? "ready" : "not-ready";
    return { ...jsonAnswer({ status, reasons: [...reasons] }), status: isReady ? 200 : 503 };
  },
};
