import type { LearnedRate } from "../contracts/baseline.js";
import type { MqttEntity, MqttEntityKind, MqttJsonKeys, MqttValues } from "../contracts/mqtt-baseline.js";
import type { Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import type { AssetOf } from "./conduit-model.js";
import { CountedRate } from "./counted-rate.js";
import { type JsonKeys, joinJsonKeys } from "./json-keys.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import type { LearningJudge } from "./learning-judge.js";
import { type MqttPlace, mqttKey } from "./mqtt-key.js";
import { joinNumbers, type NumberModel } from "./number-model.js";
import { placeOf } from "./place-of.js";

const TRAITS_MAX = 16;
/** Traits of which a client has one at a time. */
const LOGIN_SORTS = [/^level /, /^(no user$|user )/];
const NOTHING = { isGrave: false, numbers: undefined, jsonKeys: undefined };

/** One fact as it was met: by place, for who is a router shows late. */
export interface MqttFact {
  readonly client: Party;
  readonly server: Party;
  readonly template: string;
  readonly topic: string;
  readonly span: Span;
  /** When each was shown. */
  readonly traits: Map<string, Span>;
  readonly rates: Map<string, CountedRate | UpperQuantiles>;
  /** A day is too short to make it a habit. */
  isGrave: boolean;
  numbers: NumberModel | undefined;
  jsonKeys: JsonKeys | undefined;
}

/** What several facts of one place hold together. */
interface Joined {
  readonly place: MqttPlace;
  readonly fact: MqttFact;
  rates: Rates;
  numbers: MqttValues | undefined;
  jsonKeys: MqttJsonKeys | undefined;
}

/** Facts of one kind. */
export class MqttFacts {
  readonly #kind: MqttEntityKind;
  readonly #facts: BoundedMap<MqttFact>;

  constructor(kind: MqttEntityKind, limit: number) {
    this.#kind = kind;
    this.#facts = new BoundedMap(limit);
  }

  get evictions(): number {
    return this.#facts.evictions;
  }

  /** The fact of this place, which is made if it is new. */
  of(client: Party, server: Party, template: string, topic: string): MqttFact {
    const key = `${placeOf(client)}>${placeOf(server)}/${template} ${topic}`;
    const known = this.#facts.touch(key);
    if (known !== undefined) return known;
    const span = createSpan();
    const fact = {
      client,
      server,
      template,
      topic,
      span,
      traits: new Map<string, Span>(),
      rates: new Map(),
      ...NOTHING,
    };
    this.#facts.set(key, fact);
    return fact;
  }

  /** `templateOf` is what a topic is called in the end. */
  entities(assetOf: AssetOf, judge: LearningJudge, templateOf = (_: string, topic: string) => topic): MqttEntity[] {
    const joined = new Map<string, Joined>();
    for (const [, fact] of this.#facts.entries()) {
      const { template } = fact;
      const [client, server] = [assetOf(fact.client), assetOf(fact.server)];
      if (client === server && this.#kind !== "mqtt.broker") continue;
      const place = { client, server, template, topic: templateOf(server, fact.topic) };
      const key = mqttKey(this.#kind, place);
      const known = joined.get(key);
      const numbers = fact.numbers?.learned();
      const jsonKeys = fact.jsonKeys?.learned();
      if (known === undefined) joined.set(key, { place, fact: copyOf(fact), rates: ratesOf(fact), numbers, jsonKeys });
      else {
        joinFacts(known.fact, fact);
        known.rates = joinRates(known.rates, ratesOf(fact));
        known.numbers = joinNumbers(known.numbers, numbers);
        known.jsonKeys = joinJsonKeys(known.jsonKeys, jsonKeys);
      }
    }
    return [...joined].map(([key, { place, fact, rates, numbers, jsonKeys }]) => ({
      ...this.#entity(key, place, fact, rates, judge),
      ...(numbers === undefined ? {} : { numbers }),
      ...(jsonKeys === undefined ? {} : { jsonKeys }),
    }));
  }

  #entity(key: string, place: MqttPlace, fact: MqttFact, rates: Rates, judge: LearningJudge): MqttEntity {
    const { span, isGrave } = fact;
    const isBroker = this.#kind === "mqtt.broker";
    const conduit = `${place.client}>${place.server}/tcp/mqtt`;
    const state = judge.judge(isBroker ? { span, actors: [] } : { span, actors: [place.client], conduit, isGrave });
    const traits = trustedTraits(fact, judge).sort().slice(0, TRAITS_MAX);
    return {
      kind: this.#kind,
      ...learnedFields(key, span, state),
      ...place,
      ...(traits.length === 0 ? {} : { traits }),
      ...(Object.keys(rates).length === 0 ? {} : { rates }),
    };
  }
}

/** Notes that it was seen, with what it is like. */
export function noteFact(fact: MqttFact, time: PacketTime, ...traits: readonly string[]): void {
  extendSpan(fact.span, time, time);
  for (const trait of traits) noteTrait(fact, trait, time);
}

/** That it goes on, which counts in each hour: a client that stays connected for days says who it is only once. */
export function noteHour(fact: MqttFact, time: PacketTime): void {
  if (fact.span.n > 0) extendSpan(fact.span, time, time, 0);
}

/** Notes what it is like; beyond the limit what comes later is left out. */
export function noteTrait(fact: MqttFact, trait: string, time: PacketTime): void {
  let span = fact.traits.get(trait);
  if (span === undefined && fact.traits.size < TRAITS_MAX) {
    span = createSpan();
    fact.traits.set(trait, span);
  }
  if (span !== undefined) extendSpan(span, time, time);
}

/** All but a login that was seen too seldom to be a habit, of a client that has another one by habit. */
function trustedTraits({ traits }: MqttFact, judge: LearningJudge): string[] {
  const isHabit = (span: Span) => judge.judge({ span, actors: [] }).state === "ok";
  const all = [...traits];
  return all.flatMap(([trait, span]) => {
    const sort = LOGIN_SORTS.find((pattern) => pattern.test(trait));
    const hasHabit = sort !== undefined && all.some(([other, its]) => sort.test(other) && isHabit(its));
    return hasHabit && !isHabit(span) ? [] : [trait];
  });
}

/** Counts what comes in a moving window. */
export function noteRate(
  fact: MqttFact,
  name: string,
  time: PacketTime,
  [bucketUs, buckets]: readonly [number, number],
  n = 1,
): void {
  let rate = fact.rates.get(name);
  if (!(rate instanceof CountedRate)) {
    rate = new CountedRate(bucketUs, buckets);
    fact.rates.set(name, rate);
  }
  rate.count(time, n);
}

/** Takes a sample of a quantity. */
export function noteAmount(fact: MqttFact, name: string, amount: number): void {
  let quantiles = fact.rates.get(name);
  if (!(quantiles instanceof UpperQuantiles)) {
    quantiles = new UpperQuantiles();
    fact.rates.set(name, quantiles);
  }
  quantiles.add(amount);
}

type Rates = Readonly<Record<string, LearnedRate>>;

function ratesOf({ rates }: MqttFact): Rates {
  const learned = [...rates].map(
    ([name, rate]) => [name, rate instanceof CountedRate ? rate.learned() : rate.summary()] as const,
  );
  return Object.fromEntries(learned.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function copyOf(fact: MqttFact): MqttFact {
  return { ...fact, span: { ...fact.span }, traits: copiedTraits(fact.traits) };
}

function copiedTraits(traits: ReadonlyMap<string, Span>): Map<string, Span> {
  return new Map([...traits].map(([trait, span]) => [trait, { ...span }] as const));
}

function joinFacts(into: MqttFact, other: MqttFact): void {
  joinSpans(into.span, other.span);
  for (const [trait, span] of copiedTraits(other.traits)) {
    const known = into.traits.get(trait);
    if (known === undefined) into.traits.set(trait, span);
    else joinSpans(known, span);
  }
  into.isGrave ||= other.isGrave;
}

/** Quantiles do not add: the larger of the two is on the safe side of an alert. */
function joinRates(one: Rates, other: Rates): Rates {
  const joined: Record<string, LearnedRate> = { ...one };
  for (const [name, rate] of Object.entries(other)) {
    const known = joined[name];
    joined[name] =
      known === undefined
        ? rate
        : {
            n: known.n + rate.n,
            p99: Math.max(known.p99, rate.p99),
            p999: Math.max(known.p999, rate.p999),
            max: Math.max(known.max, rate.max),
          };
  }
  return joined;
}
