import type { EvaluationOptions } from "./run.js";
import { scenariosFor } from "./scenarios/all-scenarios.js";
import type { Scenario } from "./scenarios/scenario.js";

/** A small plant with something of everything; one day is learned and one watched. */
export const QUICK = {
  size: {
    controllers: 4,
    uaServers: 1,
    edges: 2,
    sensors: 2,
    panels: 2,
    pollSeconds: 60,
    hasPolicy: true,
    linkMbps: 4,
  },
  learnDays: 1,
  cleanDays: 1,
} as const satisfies Partial<EvaluationOptions>;

const NAMES: readonly string[] = [
  "A stranger reads a controller",
  "A stranger switches an output",
  "A panel that only reads sets a value",
  "A stranger forces listen-only mode",
  "A stranger tries every function",
  "Answers that nobody asked for",
  "Two devices claim the address of a controller",
  "A stranger steps between the control room and a controller",
  "The control room opens a console of a controller",
  "The office reads a controller",
  "A stranger knocks at every port of a controller",
  "A stranger opens a session without security",
  "A stranger deletes nodes",
  "A stranger commands an edge node",
  "A stranger asks for everything",
  "A controller's link comes up again",
  "An operator sets a usual value",
  "An edge node restarts",
];

/** A few scenarios that a day of learning is enough for. */
export function quickScenarios(): Scenario[] {
  return scenariosFor(QUICK.size).filter(({ name }) => NAMES.includes(name));
}
