import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import { fromDesk } from "../desk-faults.js";
import { type Route, typedRoute } from "../route.js";

const WORDS_MAX = 400;

const noPolicy = refusal(404, "NOT_FOUND", "there is no policy: name one in the configuration of the sensor");
const words = z.string().trim().min(1).max(WORDS_MAX);

const text: Route = {
  path: "/api/v1/policy",
  role: "viewer",
  doc: {
    summary: "The policy that the sensor goes by, as text.",
    answer: z.object({ text: z.string() }),
    example: { answer: { text: "version: 1\nzones: []\nconduits: []\n" } },
  },
  answer(_, { policy }) {
    const found = policy?.text();
    return found === undefined ? noPolicy : jsonAnswer({ text: found });
  },
};

const explain: Route = typedRoute({
  method: "POST",
  path: "/api/v1/policy/explain",
  role: "viewer",
  doc: {
    summary: "What the policy says of a session, or of an operation in it, and by which lines.",
    answer: z.object({
      answers: z.array(z.looseObject({ verdict: z.enum(["allowed", "denied", "internal", "unzoned"]) })),
    }),
    example: {
      body: { from: "10.20.0.5", to: "10.30.0.1", service: "modbus", operation: "write hr 40-47" },
      answer: { answers: [{ verdict: "denied", service: "modbus", lines: [] }] },
    },
  },
  body: z.strictObject({
    from: words.meta({ description: "Address, MAC or asset id." }),
    to: words,
    service: words.meta({ description: "Such as modbus or tcp/502." }),
    operation: z.exactOptional(words).meta({ description: "Such as read, or write hr 40-47 = 5." }),
  }),
  answer({ body }, { policy }) {
    if (policy === undefined) return noPolicy;
    return fromDesk(() => jsonAnswer({ answers: policy.explain(body) }));
  },
});

/** What people see of the policy and ask of it. */
export const policyRoutes: readonly Route[] = [text, explain];
