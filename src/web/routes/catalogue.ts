import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import type { Route } from "../route.js";

const noAlert = refusal(404, "NOT_FOUND", "there is no alert of this id; it may be kept no longer");
const noCatalogue = refusal(404, "NOT_FOUND", "there is no catalogue here");
const noDetector = refusal(404, "NOT_FOUND", "the detector or rule of this alert is not there any more");

const texts = z.array(z.string());
const titled = z.array(z.object({ id: z.string(), title: z.string() }));

const ground: Route = {
  path: "/api/v1/alerts/:id/ground",
  role: "viewer",
  doc: {
    summary: "What stands behind an alert: what its detector cannot see, when it errs, what to do, which clauses.",
    answer: z.object({
      blindTo: texts,
      falseAlarms: texts,
      triage: texts,
      sr: titled,
      attack: z.array(z.object({ id: z.string(), name: z.string(), url: z.url() })),
      iso24392: titled,
    }),
    example: {
      answer: {
        blindTo: ["Reads."],
        falseAlarms: ["Commissioning."],
        triage: ["Ask whether the change was planned, and by whom."],
        sr: [{ id: "5.2", title: "Zone boundary protection" }],
        attack: [{ id: "T0836", name: "Modify Parameter", url: "https://attack.mitre.org/techniques/T0836/" }],
        iso24392: [{ id: "6.2.q", title: "Malicious publishers and forged subscriptions" }],
      },
    },
  },
  answer({ parameters: { id = "" } }, { store, background }) {
    const alert = store.alert(id);
    if (alert === undefined) return noAlert;
    if (background === undefined) return noCatalogue;
    const found = background.ground(alert.record.detector);
    return found === undefined ? noDetector : jsonAnswer(found);
  },
};

const catalogue: Route = {
  path: "/api/v1/catalog",
  role: "viewer",
  doc: {
    summary: "Every detector and rule, by id: what it finds, how bad that is, what it is blind to, and its settings.",
    answer: z.object({ detectors: z.array(z.looseObject({ id: z.string(), enabled: z.boolean() })) }),
    example: { answer: { detectors: [{ id: "conduit/new", enabled: true }] } },
  },
  answer(_, { background }) {
    return background === undefined ? noCatalogue : jsonAnswer({ detectors: background.catalogue() });
  },
};

/** What the sensor looks for, and what stands behind what it found. */
export const catalogueRoutes: readonly Route[] = [ground, catalogue];
