import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import { plantOf } from "../plant-of.js";
import {
  conduitSchema,
  examplePlant,
  linkSchema,
  loopSchema,
  unlistedSchema,
  wholeLoopSchema,
  zoneSchema,
} from "../plant-schemas.js";
import type { Route } from "../route.js";

const zones: Route = {
  path: "/api/v1/zones",
  role: "viewer",
  doc: {
    summary: "The zones of the policy with how many assets are in each; without a policy there are none.",
    answer: z.strictObject({ zones: z.array(zoneSchema) }),
    example: { answer: { zones: [examplePlant.zone] } },
  },
  answer: (_, context) => jsonAnswer({ zones: plantOf(context).zones() }),
};

const conduits: Route = {
  path: "/api/v1/conduits",
  role: "viewer",
  doc: {
    summary: "Every conduit that was seen or that the baseline has, in the order of their keys.",
    answer: z.strictObject({ conduits: z.array(conduitSchema), unlisted: unlistedSchema }),
    example: { answer: { conduits: [examplePlant.conduit], unlisted: 0 } },
  },
  answer(_, context) {
    const plant = plantOf(context);
    return jsonAnswer({ conduits: plant.conduits(), unlisted: plant.unlisted.conduits });
  },
};

const loops: Route = {
  path: "/api/v1/loops",
  role: "viewer",
  doc: {
    summary: "The control loops of which figures are kept, without their points.",
    answer: z.strictObject({ loops: z.array(loopSchema), unlisted: unlistedSchema }),
    example: { answer: { loops: [examplePlant.loop], unlisted: 0 } },
  },
  answer(_, context) {
    const plant = plantOf(context);
    const without = plant.loops().map(({ points: _points, ...loop }) => loop);
    return jsonAnswer({ loops: without, unlisted: plant.unlisted.loops });
  },
};

const loop: Route = {
  path: "/api/v1/loops/:key",
  role: "viewer",
  doc: {
    summary: "A control loop with its last hour, ten seconds to a point.",
    answer: wholeLoopSchema,
    example: { answer: { ...examplePlant.loop, points: [examplePlant.point] } },
  },
  answer({ parameters: { key } }, context) {
    const found = plantOf(context)
      .loops()
      .find((known) => known.key === key);
    return found === undefined ? refusal(404, "NOT_FOUND", "there is no control loop of this key") : jsonAnswer(found);
  },
};

const links: Route = {
  path: "/api/v1/links",
  role: "viewer",
  doc: {
    summary: "Load of each link over the last hour, and what took most of it in the last minute.",
    answer: z.strictObject({ links: z.array(linkSchema), unlisted: unlistedSchema }),
    example: { answer: { links: [examplePlant.link], unlisted: 0 } },
  },
  answer(_, context) {
    const plant = plantOf(context);
    return jsonAnswer({ links: plant.links(), unlisted: plant.unlisted.links });
  },
};

/** What is asked about the plant beside its assets. */
export const plantRoutes: readonly Route[] = [zones, conduits, loops, loop, links];
