import { refusal } from "./answer.js";
import type { Route } from "./route.js";

const API = "/api/v1/";
const noReplay = refusal(404, "NOT_FOUND", "there is no such replay, or it is not done yet");

/** The same over the records of a replay, below `/api/v1/replays/:replay`; those that change something have none. */
export function replayTwins(routes: readonly Route[]): readonly Route[] {
  return routes
    .filter(({ method = "GET" }) => method === "GET")
    .map(twinOf)
    .toSorted((a, b) => parametersIn(a) - parametersIn(b));
}

function twinOf(route: Route): Route {
  const { path, doc } = route;
  return {
    ...route,
    path: path.replace(API, `${API}replays/:replay/`),
    ...(doc === undefined ? {} : { doc: { ...doc, summary: `Of a replay: ${lower(doc.summary)}` } }),
    answer(asked, context) {
      const { replay = "", ...parameters } = asked.parameters;
      const store = context.replays?.store(replay);
      return store === undefined ? noReplay : route.answer({ ...asked, parameters }, { ...context, store });
    },
  };
}

/** What is spelled out is looked for first. */
function parametersIn({ path }: Route): number {
  return path.split("/:").length;
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
