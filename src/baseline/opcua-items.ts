import type { OpcuaHabitKind, OpcuaHabits, OpcuaPart } from "../contracts/opcua-baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import type { HabitFacts } from "./learned-so-far.js";
import { createSpan, extendSpan, joinSpans, type LearnedState, type Span } from "./learned-span.js";
import type { LearningJudge } from "./learning-judge.js";
import type { Incidence } from "./modbus-parts.js";
import { continuedSpan, spanFactsOf, spanOf } from "./span-facts.js";

/** Of one kind in one place; of nodes that are read there may be many. */
const TEXTS_MAX = 256;
const READS_MAX = 4096;
const CHARACTERS_MAX = 512;
/** What a person does seldom, and what changes something. */
const GRAVE: ReadonlySet<OpcuaHabitKind> = new Set(["write", "call", "registered"]);
const ENGINEERING = /^(AddNodes|AddReferences|DeleteNodes|DeleteReferences|HistoryUpdate\b.*)$/;

/** Who did it to whom, as the judge is told. */
export interface OpcuaActors {
  readonly actors: readonly string[];
  readonly conduit?: string;
}

/** Single habits of one client on one server, or of one server, each with when it was seen. */
export class OpcuaItems {
  readonly #texts = new Map<OpcuaHabitKind, Map<string, Span>>();
  readonly #many = new Set<OpcuaHabitKind>();

  /** One habit. */
  static of(kind: OpcuaHabitKind, text: string, span: Span): OpcuaItems {
    const items = new OpcuaItems();
    items.#textsOf(kind).set(text, { ...span });
    return items;
  }

  /** How many texts are kept. */
  get size(): number {
    let size = 0;
    for (const texts of this.#texts.values()) size += texts.size;
    return size;
  }

  /** Says whether it is new. Without `hasRoom` nothing new is kept. */
  note(kind: OpcuaHabitKind, text: string, time: PacketTime, hasRoom = true): boolean {
    const texts = this.#textsOf(kind);
    const name = text.length > CHARACTERS_MAX ? text.slice(0, CHARACTERS_MAX) : text;
    const known = texts.get(name);
    if (known !== undefined) {
      extendSpan(known, time, time);
      return false;
    }
    if (!hasRoom || texts.size >= (kind === "read" ? READS_MAX : TEXTS_MAX)) {
      this.#many.add(kind);
      return false;
    }
    const span = createSpan();
    extendSpan(span, time, time);
    texts.set(name, span);
    return true;
  }

  join(other: OpcuaItems): void {
    for (const [kind, texts] of other.#texts) {
      const own = this.#textsOf(kind);
      for (const [text, span] of texts) {
        const known = own.get(text);
        if (known === undefined) own.set(text, { ...span });
        else joinSpans(known, span);
      }
    }
    for (const kind of other.#many) this.#many.add(kind);
  }

  /** What was there before a restart, too: from now on they are as if there had been none. */
  continue(before: HabitFacts["items"], many: readonly OpcuaHabitKind[]): void {
    for (const [kind, text, facts] of before) {
      const own = this.#textsOf(kind);
      const known = own.get(text);
      if (known !== undefined) own.set(text, continuedSpan(spanOf(facts), known));
      else if (own.size < READS_MAX) own.set(text, spanOf(facts));
      else this.#many.add(kind);
    }
    for (const kind of many) this.#many.add(kind);
  }

  /** For who goes on after a restart. */
  facts(): Pick<HabitFacts, "items" | "many"> {
    const items: HabitFacts["items"] = [];
    for (const [kind, texts] of this.#texts) {
      for (const [text, span] of texts) items.push([kind, text, spanFactsOf(span)]);
    }
    return { items, many: [...this.#many].sort() };
  }

  /** Taken apart by how far each is to be trusted. */
  parts(who: OpcuaActors, judge: LearningJudge): OpcuaItemParts {
    const parts: Partial<Record<"ok" | "rare" | "quarantined", { habits: Record<string, string[]>; note?: string }>> =
      {};
    for (const [kind, texts] of this.#texts) {
      for (const [text, span] of texts) {
        const { state, note } = stateOf(kind, text, span, who, judge);
        const name = state === "quarantined" || state === "rare" ? state : "ok";
        let part = parts[name];
        if (part === undefined) {
          part = { habits: {}, ...(note === undefined ? {} : { note }) };
          parts[name] = part;
        }
        const list = part.habits[kind] ?? [];
        part.habits[kind] = list;
        list.push(text);
      }
    }
    for (const part of Object.values(parts)) for (const list of Object.values(part.habits)) list.sort();
    const { ok, rare, quarantined } = parts;
    return {
      habits: (ok?.habits ?? {}) as OpcuaHabits,
      ...(this.#many.size === 0 ? {} : { many: [...this.#many].sort() }),
      ...(rare === undefined ? {} : { rare: rare as OpcuaPart }),
      ...(quarantined === undefined ? {} : { quarantined: quarantined as OpcuaPart }),
    };
  }

  /** What was read, written and engineered, by the hours in which it was, but for what is quarantined. */
  *incidences(
    who: OpcuaActors,
    judge: LearningJudge,
  ): Generator<readonly ["reads" | "writes" | "engineering", Incidence]> {
    for (const [kind, texts] of this.#texts) {
      for (const [text, span] of texts) {
        const name = classOf(kind, text);
        if (name === undefined || stateOf(kind, text, span, who, judge).state === "quarantined") continue;
        yield [name, span];
      }
    }
  }

  #textsOf(kind: OpcuaHabitKind): Map<string, Span> {
    const known = this.#texts.get(kind);
    if (known !== undefined) return known;
    const texts = new Map<string, Span>();
    this.#texts.set(kind, texts);
    return texts;
  }
}

/** The fields of an entity that its single habits make. */
export interface OpcuaItemParts {
  readonly habits: OpcuaHabits;
  readonly many?: readonly string[];
  readonly rare?: OpcuaPart;
  readonly quarantined?: OpcuaPart;
}

function classOf(kind: OpcuaHabitKind, text: string): "reads" | "writes" | "engineering" | undefined {
  if (kind === "read") return "reads";
  if (kind === "write") return "writes";
  return kind === "call" || (kind === "service" && ENGINEERING.test(text)) ? "engineering" : undefined;
}

function stateOf(kind: OpcuaHabitKind, text: string, span: Span, who: OpcuaActors, judge: LearningJudge): LearnedState {
  return judge.judge({ ...who, span, isGrave: GRAVE.has(kind) || (kind === "service" && ENGINEERING.test(text)) });
}
