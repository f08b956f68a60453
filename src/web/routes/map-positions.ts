import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { type Answer, jsonAnswer, refusal } from "../answer.js";
import { forgetMap, mapNodeName, mapPlace, moveOnMap, readMapPositions } from "../map-positions.js";
import { type Route, typedRoute } from "../route.js";

const MOVED_MAX = 5000;
const BODY_BYTES_MAX = 1024 * 1024;

const positionsView = z.object({ positions: z.record(z.string(), mapPlace) });
const example = { positions: { "00:80:f4:0e:11:22": [120, 480] as [number, number] } };

const read: Route = {
  path: "/api/v1/map-positions",
  role: "viewer",
  doc: { summary: "Where people put the assets on the map.", answer: positionsView, example: { answer: example } },
  answer(_, { access }) {
    return jsonAnswer({ positions: Object.fromEntries(readMapPositions(access.folder)) });
  },
};

const move: Route = typedRoute({
  method: "PATCH",
  path: "/api/v1/map-positions",
  role: "analyst",
  doc: {
    summary: "Puts assets elsewhere on the map; those that are not named stay where they are.",
    answer: z.object({}),
    example: { body: example, answer: {} },
  },
  body: z.strictObject({
    positions: z
      .record(mapNodeName, mapPlace)
      .refine((positions) => Object.keys(positions).length <= MOVED_MAX, `at most ${MOVED_MAX}`),
  }),
  bodyBytesMax: BODY_BYTES_MAX,
  answer({ body }, { access }) {
    return kept(() => moveOnMap(access.folder, new Map(Object.entries(body.positions))));
  },
});

const forget: Route = {
  method: "DELETE",
  path: "/api/v1/map-positions",
  role: "analyst",
  doc: { summary: "Forgets where people put the assets.", answer: z.object({}), example: { answer: {} } },
  answer(_, { access }) {
    return kept(() => forgetMap(access.folder));
  },
};

function kept(change: () => void): Answer {
  try {
    change();
  } catch (error) {
    if (!(error instanceof SensorFault)) throw error;
    return refusal(503, "STORE_FAILED", "the map cannot be kept: the data folder of the sensor is not writable");
  }
  return jsonAnswer({});
}

/** How the map of the console looks. */
export const mapRoutes: readonly Route[] = [read, move, forget];
