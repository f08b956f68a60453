import type { Scenario } from "../scenarios/scenario.js";
import type { ToldAlert } from "./told-alert.js";

/** One scenario as it was played, and what was told of it. */
export interface Episode {
  readonly scenario: string;
  readonly shows: readonly string[];
  readonly isAttack: boolean;
  /** Of the plant, from its first minute on. */
  readonly minute: number;
  readonly parties: readonly string[];
  /** Of those that had to, and of all. */
  readonly told: readonly string[];
  readonly others: readonly string[];
  /** From the first frame to the first alert that names somebody who takes part. */
  readonly delaySeconds: number | undefined;
  readonly alerts: number;
  /** Alerts of the shown detectors, and how many name nobody but those who take part. */
  readonly explained: readonly [right: number, of: number];
}

/** What an episode was, once it is over. */
export function episodeOf(
  scenario: Scenario,
  place: { readonly minute: number; readonly firstUs: number; readonly parties: ReadonlySet<string> },
  alerts: readonly ToldAlert[],
): Episode {
  const isAboutSensor = scenario.shows.some((id) => id.startsWith("integrity/") || id === "realtime/storm");
  const about = alerts.filter(({ parties }) => isAboutSensor || parties.some((one) => place.parties.has(one)));
  const said = new Set(about.flatMap(({ detectors }) => detectors));
  const shown = about.filter(({ detector }) => scenario.shows.includes(detector));
  const right = shown.filter(({ parties }) => isAboutSensor || parties.every((one) => place.parties.has(one)));
  const first = about.reduce((least, { toldUs }) => Math.min(least, toldUs), Number.POSITIVE_INFINITY);
  const distinct = (list: readonly ToldAlert[]) => new Set(list.map(({ id }) => id)).size;
  return {
    scenario: scenario.name,
    shows: scenario.shows,
    isAttack: scenario.shows.length > 0,
    minute: place.minute,
    parties: [...place.parties],
    told: scenario.shows.filter((id) => said.has(id)),
    others: [...said].filter((id) => !scenario.shows.includes(id)).sort(),
    delaySeconds: first === Number.POSITIVE_INFINITY ? undefined : Math.max(0, (first - place.firstUs) / 1e6),
    alerts: distinct(about),
    explained: [distinct(right), distinct(shown)],
  };
}
