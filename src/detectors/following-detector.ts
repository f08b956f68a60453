import type { Baseline } from "../contracts/baseline.js";
import type { DetectContext, Detector, OptionTable, OptionValues } from "../contracts/detector.js";
import { type FollowRules, SessionFollower } from "./session-follower.js";

/** Memory of a detector that does nothing but follow sessions. */
export interface FollowerMemory<Options extends OptionTable> {
  readonly options: OptionValues<Options>;
  readonly follower: SessionFollower;
}

type RulesOf<Options extends OptionTable> = (
  options: OptionValues<Options>,
  context: DetectContext,
  baseline: Baseline,
) => FollowRules;

/** The working parts of a detector that holds sessions against the baseline by rules of its own. */
export function followingBy<Options extends OptionTable>(
  rulesOf: RulesOf<Options>,
): Pick<Required<Detector<"conduit", FollowerMemory<Options>, Options>>, "hears" | "open" | "hear" | "due" | "save"> {
  return {
    hears: ["conduit"],
    open: (options, saved) => ({ options, follower: new SessionFollower(saved) }),
    hear(event, { follower, options }, context) {
      if (context.baseline !== undefined) follower.hear(event, rulesOf(options, context, context.baseline), context);
    },
    due(_, { follower, options }, context) {
      if (context.baseline !== undefined) follower.due(rulesOf(options, context, context.baseline), context);
    },
    save: ({ follower }) => follower.save(),
  };
}
