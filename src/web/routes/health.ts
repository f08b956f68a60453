import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** For those who watch the process: whether it works, and nothing else. */
export const health: Route = {
  path: "/healthz",
  role: "nobody",
  answer(_, { writer }) {
    const isWell = writer().failure === undefined;
    return { ...jsonAnswer({ status: isWell ? "ok" : "store-failing" }), status: isWell ? 200 : 503 };
  },
};
