import { z } from "zod";
import type { ReplayDesk } from "../../contracts/replay-desk.js";
import { callerName } from "../access/caller.js";
import { type Answer, jsonAnswer, refusal } from "../answer.js";
import { fromDesk } from "../desk-faults.js";
import { unauthorised } from "../doorkeeper.js";
import { type Route, type RouteContext, typedRoute } from "../route.js";

const POLICY_BYTES_MAX = 1024 * 1024;
const CAPTURE_BYTES_MAX = 2 * 2 ** 30;

const noDesk = refusal(404, "NOT_FOUND", "captures are replayed by a sensor that runs: this one does not");
const noReplay = refusal(404, "NOT_FOUND", "there is no such replay; it may be kept no longer");

const view = z
  .object({
    id: z.string(),
    who: z.string(),
    begun: z.string(),
    state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    captures: z.array(z.object({ name: z.string(), file: z.string(), bytes: z.int() })),
    readBytes: z.int(),
    totalBytes: z.int(),
    alerts: z.int(),
    notes: z.array(z.string()),
    whatIf: z.array(z.looseObject({ what: z.enum(["gained", "lost", "changed"]), detector: z.string() })).optional(),
  })
  .meta({ description: "Waiting for captures, running, or at its end." });

const example = {
  id: "R-0b5c3c0e-5d52-4a55-8f6a-0e6a3b1d2c4f",
  who: "ada",
  begun: "2026-11-22T03:04:05.678Z",
  state: "done",
  captures: [{ name: "night-shift.pcapng", file: "capture-1", bytes: 48_213_004 }],
  readBytes: 48_213_004,
  totalBytes: 48_213_004,
  alerts: 3,
  notes: [],
};

const list: Route = {
  path: "/api/v1/replays",
  role: "viewer",
  doc: {
    summary: "Replays of captures beside what the sensor hears, the newest first.",
    answer: z.object({
      replays: z.array(view),
      room: z
        .object({
          captureBytesMax: z.int(),
          captureBytesInAllMax: z.int(),
          capturesMax: z.int(),
          replaysMax: z.int(),
        })
        .meta({ description: "What one may have, and how many are kept." }),
    }),
    example: {
      answer: {
        replays: [example],
        room: { captureBytesMax: 2 ** 31, captureBytesInAllMax: 2 ** 32, capturesMax: 64, replaysMax: 8 },
      },
    },
  },
  answer(_, { replays }) {
    return replays === undefined ? noDesk : jsonAnswer({ replays: replays.replays(), room: replays.room });
  },
};

const begin: Route = typedRoute({
  method: "POST",
  path: "/api/v1/replays",
  role: "analyst",
  doc: {
    summary: "A new replay: give it captures, then start it. It goes by the baseline and the policy in force.",
    answer: view,
    example: {
      body: {},
      answer: { ...example, state: "waiting", captures: [], readBytes: 0, totalBytes: 0, alerts: 0 },
    },
  },
  bodyBytesMax: POLICY_BYTES_MAX,
  body: z.strictObject({
    policyText: z
      .exactOptional(z.string().min(1))
      .meta({ description: "A policy file to compare with that in force." }),
  }),
  answer({ body: { policyText }, caller }, { replays }) {
    if (caller === undefined) return unauthorised;
    if (replays === undefined) return noDesk;
    return fromDesk(() => jsonAnswer(replays.begin({ who: callerName(caller), policyText })));
  },
});

const one: Route = {
  path: "/api/v1/replays/:replay",
  role: "viewer",
  doc: { summary: "How far a replay is.", answer: view, example: { answer: example } },
  answer({ parameters: { replay = "" } }, { replays }) {
    const found = replays?.replay(replay);
    return found === undefined ? noReplay : jsonAnswer(found);
  },
};

const capture: Route = {
  method: "PUT",
  path: "/api/v1/replays/:replay/captures/:name",
  role: "analyst",
  doc: {
    summary: "Gives a replay that waits a capture: pcap or pcapng, also gzip or zstd; one of the same name goes.",
    answer: view,
    example: { answer: { ...example, state: "waiting", readBytes: 0, alerts: 0 } },
  },
  uploadBytesMax: CAPTURE_BYTES_MAX,
  async answer({ parameters: { replay = "", name = "" }, upload, request }, context) {
    const announcedBytes = Number(request.headers["content-length"] ?? 0);
    const answer = await known(context, replay, async (desk) =>
      jsonAnswer(await desk.addCapture(replay, { name, announcedBytes, bytes: upload })),
    );
    // What is refused half way is not read to its end.
    return answer.status < 400 ? answer : { ...answer, headers: { ...answer.headers, Connection: "close" } };
  },
};

const start: Route = {
  method: "POST",
  path: "/api/v1/replays/:replay/start",
  role: "analyst",
  doc: {
    summary: "Starts a replay that has its captures; it runs when those before it are at their end.",
    answer: view,
    example: { answer: { ...example, state: "running", readBytes: 0, alerts: 0 } },
  },
  answer({ parameters: { replay = "" } }, context) {
    return known(context, replay, (desk) => jsonAnswer(desk.start(replay)));
  },
};

const remove: Route = {
  method: "DELETE",
  path: "/api/v1/replays/:replay",
  role: "analyst",
  doc: {
    summary: "Ends a replay where it runs, and deletes its captures and all that was found.",
    answer: z.object({ id: z.string() }),
    example: { answer: { id: example.id } },
  },
  answer({ parameters: { replay = "" } }, context) {
    return known(context, replay, async (desk) => {
      await desk.remove(replay);
      return jsonAnswer({ id: replay });
    });
  },
};

function known(
  { replays }: RouteContext,
  id: string,
  work: (desk: ReplayDesk) => Answer | Promise<Answer>,
): Promise<Answer> | Answer {
  if (replays === undefined) return noDesk;
  return replays.replay(id) === undefined ? noReplay : fromDesk(() => work(replays));
}

/** What people do with replays of captures. */
export const replayRoutes: readonly Route[] = [list, begin, one, capture, start, remove];
