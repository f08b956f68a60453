import { alertedEntities } from "../../baseline/alerted-entities.js";
import { alertedTraits } from "../../baseline/alerted-traits.js";
import type { Decision } from "../../baseline/decide.js";
import type { AlertRecord } from "../../contracts/alert.js";
import type { BaselineContents, BaselineEntity } from "../../contracts/baseline.js";
import type {
  ApprovalView,
  BaselineDecision,
  BaselineDesk,
  BaselineView,
  DecidedView,
  ReviewView,
} from "../../contracts/baseline-desk.js";
import { SensorFault } from "../../core/fault.js";
import type { PacketTime } from "../../core/packet-time.js";
import { approvalPlan, type BaselinePlan, changeBaseline, decisionPlan } from "../baseline-plan.js";
import { alertWarnings, approvalRefusal, entityWarnings } from "./approval-advice.js";
import { baselineChanges, byPlace, type LineChange } from "./baseline-changes.js";
import { countsOf, maturityOf } from "./baseline-figures.js";
import type { BaselineGround } from "./baseline-ground.js";
import { baselineReview } from "./baseline-review.js";
import { type Decided, DecisionBook } from "./decision-book.js";
import type { JournalEntry } from "./decision-journal.js";
import { standingContents } from "./standing-contents.js";
import { undoPlan } from "./undo-plan.js";

const WHOLE = "baseline";
const NOTHING_TO_DO = "the baseline has it so already: nothing would change";

/** A plan and what there is to say of it. */
interface Proposal {
  /** Undefined where nothing would change. */
  readonly plan: BaselinePlan | undefined;
  readonly refusal?: string | undefined;
  readonly warnings?: readonly string[];
}

/** An order to change the baseline. */
interface Order extends Pick<Decided, "action" | "about" | "decision" | "closes" | "undoes"> {
  readonly propose: (contents: BaselineContents) => Proposal;
}

/** What people see of the baseline of a sensor and decide about it. */
export class SensorBaselineDesk implements BaselineDesk {
  readonly #ground: BaselineGround;
  readonly #book: DecisionBook;

  /** Brings to an end what a kill had cut short. Throws a SensorFault STORE_FAILED. */
  constructor(ground: BaselineGround) {
    this.#ground = ground;
    this.#book = new DecisionBook(ground);
    if (ground.inForce() !== undefined) this.#book.recover(() => this.#contents());
  }

  baseline(): BaselineView {
    const { learning, inForce } = { learning: this.#ground.learning(), inForce: this.#ground.inForce() };
    const phase = this.#ground.phase();
    if (inForce === undefined) return learningView(phase, learning);
    const { header, entities } = this.#contents();
    const [approvedBy, approvedAt] = [header.approvedBy, header.approvedAt].map(textOf);
    return {
      phase,
      learnedUntil: undefined,
      sha256: textOf(header.sha256),
      window: windowOf(header.window),
      approvedBy,
      approvedAt,
      maturity: maturityOf(header, false),
      counts: countsOf(entities),
      isInForce: header.sha256 === inForce.sha256 && approvedBy === inForce.approvedBy,
    };
  }

  review(): readonly ReviewView[] {
    return baselineReview(this.#contents(), this.#ground.policy());
  }

  approval(alert: AlertRecord, who: string): ApprovalView {
    const missing = this.#whileLearning();
    if (missing !== undefined) return { refusal: missing, warnings: [], changes: [] };
    const contents = this.#contents();
    return this.#viewOf(contents, this.#alertProposal(contents, alert, { who, reason: "" }));
  }

  preview(verb: "approve" | "reject", names: readonly string[], who: string): ApprovalView {
    const missing = this.#whileLearning();
    if (missing !== undefined) return { refusal: missing, warnings: [], changes: [] };
    const contents = this.#contents();
    return this.#viewOf(contents, this.#entityProposal(contents, verb, names, { who, reason: "" }));
  }

  approveAlert(alert: AlertRecord, decision: BaselineDecision): Promise<DecidedView> {
    const propose = (contents: BaselineContents) => this.#alertProposal(contents, alert, decision);
    return this.#decide({ action: "approve", about: alert.id, closes: alert.id, decision, propose });
  }

  decideEntities(
    verb: "approve" | "reject",
    names: readonly string[],
    decision: BaselineDecision,
  ): Promise<DecidedView> {
    const [first = WHOLE] = names;
    const about = names.length === 1 ? first : WHOLE;
    const propose = (contents: BaselineContents) => this.#entityProposal(contents, verb, names, decision);
    return this.#decide({ action: verb, about, decision, propose });
  }

  approveBaseline(decision: BaselineDecision): Promise<DecidedView> {
    const at = (this.#ground.nowMs() * 1000) as PacketTime;
    const note = decision.reason === "" ? undefined : decision.reason;
    const propose = (contents: BaselineContents) => ({ plan: approvalPlan(contents, decision.who, at, note) });
    return this.#decide({ action: "approve", about: WHOLE, decision, propose });
  }

  async undo(decisionId: string, decision: BaselineDecision): Promise<DecidedView> {
    const { entry, later } = this.#book.standing(decisionId);
    const propose = (contents: BaselineContents) => ({ plan: undoPlan(contents, entry, later) });
    return this.#decide({ action: "undo", about: decisionId, decision, propose, undoes: entry });
  }

  #contents(): BaselineContents {
    const missing = this.#whileLearning();
    if (missing !== undefined) throw new SensorFault("BASELINE_NOT_FOUND", missing);
    return standingContents(this.#ground.path(), this.#ground.inForce());
  }

  #whileLearning(): string | undefined {
    if (this.#ground.inForce() !== undefined) return undefined;
    const until = this.#ground.learning()?.until;
    const end = until === undefined ? "" : ` until ${until}`;
    return `the sensor learns${end}: there is no baseline to decide about before that; mute what must not be told`;
  }

  #alertProposal(contents: BaselineContents, alert: AlertRecord, decision: BaselineDecision): Proposal {
    const isHabit = alertedTraits(alert, contents.entities) !== undefined;
    const refusal = approvalRefusal(alert, this.#ground.detector(alert.detector), isHabit);
    if (refusal !== undefined) return { plan: undefined, refusal };
    const named = alertedEntities(alert, contents.entities);
    if (named.length === 0) {
      const unsaid =
        "the alert does not say enough to approve it: learn that part again, or mute it with a reason and an end";
      return { plan: undefined, refusal: unsaid };
    }
    return { ...this.#decided(contents, "approve", named, decision), warnings: alertWarnings(alert) };
  }

  #entityProposal(
    contents: BaselineContents,
    verb: "approve" | "reject",
    names: readonly string[],
    decision: BaselineDecision,
  ): Proposal {
    const places = byPlace(contents.entities);
    const named = names.map((name) => {
      const entity = places.get(name);
      if (entity !== undefined) return entity;
      throw new SensorFault("DECISION_REFUSED", "the baseline has not all of these any more: look at the review again");
    });
    return this.#decided(contents, verb, named, decision);
  }

  #decided(
    contents: BaselineContents,
    verb: "approve" | "reject",
    named: readonly BaselineEntity[],
    decision: BaselineDecision,
  ): Proposal {
    const plan = decisionPlan(contents, verb, named, decisionOf(decision));
    return plan === undefined ? { plan, refusal: NOTHING_TO_DO } : { plan };
  }

  #viewOf(contents: BaselineContents, { plan, refusal, warnings = [] }: Proposal): ApprovalView {
    if (plan === undefined) return { refusal: refusal ?? NOTHING_TO_DO, warnings: [], changes: [] };
    const changes = baselineChanges(contents, plan);
    const more = entityWarnings(contents, plan, changes, this.#ground.policy());
    return { refusal, warnings: [...warnings, ...more], changes };
  }

  /** From reading the baseline to its record nothing else comes between. */
  async #decide({ propose, ...order }: Order): Promise<DecidedView> {
    const missing = this.#whileLearning();
    if (missing !== undefined) throw new SensorFault("DECISION_REFUSED", missing);
    let entry: JournalEntry | undefined;
    let view: ApprovalView | undefined;
    try {
      changeBaseline(this.#ground.path(), {
        waitMs: 0,
        plan: (contents) => {
          const proposal = propose(contents);
          view = this.#viewOf(contents, proposal);
          if (view.refusal !== undefined) throw new SensorFault("DECISION_REFUSED", view.refusal);
          return proposal.plan;
        },
        onWrite: ({ header }, _, [first = "{}"]) => {
          const changes: readonly LineChange[] = view?.changes ?? [];
          const after = textOf((JSON.parse(first) as { sha256?: unknown }).sha256) ?? "";
          entry = this.#book.enter({ ...order, changes, before: String(header.sha256), after });
        },
      });
    } catch (error) {
      if (entry !== undefined) this.#book.dropped(entry);
      throw error;
    }
    if (entry === undefined || view === undefined) throw new SensorFault("DECISION_REFUSED", NOTHING_TO_DO);
    this.#book.written(entry);
    await this.#ground.take();
    return { ...view, decisionId: entry.records[0].id };
  }
}

function learningView(phase: BaselineView["phase"], learning: ReturnType<BaselineGround["learning"]>): BaselineView {
  const { until, header, counts = {} } = learning ?? {};
  return {
    phase,
    learnedUntil: until,
    sha256: undefined,
    window: windowOf(header?.window),
    approvedBy: undefined,
    approvedAt: undefined,
    maturity: maturityOf(header ?? {}, true),
    counts,
    isInForce: false,
  };
}

function decisionOf({ who, reason, ticket, until }: BaselineDecision): Decision {
  return { by: who, ticket, note: reason === "" ? undefined : reason, until };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function windowOf(value: unknown): readonly [string, string] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [from, to] = value as readonly unknown[];
  return typeof from === "string" && typeof to === "string" ? [from, to] : undefined;
}
