import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** For those who restart what does not work: whether the process does, and nothing else. */
export const health: Route = {
  path: "/healthz",
  role: "nobody",
  answer(_, { live }) {
    const isStalled = live?.health().notReady.some(({ code }) => code === "pipeline-stalled") === true;
    return { ...jsonAnswer({ status: isStalled ? "pipeline-stalled" : "ok" }), status: isStalled ? 503 : 200 };
  },
};
