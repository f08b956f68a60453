import { hex } from "../../../core/bytes.js";
import type { Json } from "../../../core/json.js";
import { utf8Text } from "../../../core/utf8.js";
import { ANOMALY } from "./anomalies.js";
import type { Alias, EdgeNode, KnownMetric, Publisher } from "./edge-node.js";
import type { EdgeNodes } from "./edge-nodes.js";
import { unsigned64 } from "./integer-value.js";
import { valueAnomalies } from "./metric-checks.js";
import { MetricFields } from "./metric-fields.js";
import { SchemaCheck } from "./schema-check.js";
import { VALUE, WIRE } from "./tables.js";
import { ValueBuilder } from "./value-builder.js";
import { WireReader } from "./wire-reader.js";

const BD_SEQ = "bdSeq";
const REBIRTH = "Node Control/Rebirth";
/** Marks a payload whose metrics are compressed in `body`. */
const COMPRESSED = "SPBV1.0_COMPRESSED";
/** Messages that the metrics of a payload lie deep. */
const METRIC_DEPTH = 2;

/** What the metrics of a payload are to those of the birth. */
export type MetricRole = "birth" | "use" | "death";

/** Reads one payload after the other; what it found stays until the next. */
export class PayloadReader {
  anomalies = 0;
  /** Nothing is missing: what is not there was not sent. */
  isWhole = true;
  hasTimestamp = false;
  timestamp: number | string = 0;
  /** -1 when the payload has none. */
  sequence: number | string = -1;
  /** From 0 to 255, else -1. */
  bdSeq = -1;
  hasRebirth = false;
  uuid: string | undefined;
  body: string | undefined;
  metrics: Json[] = [];
  readonly builder = new ValueBuilder();
  readonly #nodes: EdgeNodes;
  readonly #schema = new SchemaCheck();
  readonly #reader = new WireReader();
  readonly #fields = new MetricFields();
  #role: MetricRole = "death";
  #wantsBody = false;
  #node: EdgeNode | undefined;
  #publisher: Publisher | undefined;
  #mayBlame = false;

  constructor(nodes: EdgeNodes) {
    this.#nodes = nodes;
  }

  /**
   * `publisher` has the metrics of the birth, or gets them from this one. `mayBlame`: what is not among them has not
   * been missed.
   */
  read(
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
    role: MetricRole,
    node: EdgeNode | undefined,
    publisher: Publisher | undefined,
    mayBlame: boolean,
  ): void {
    this.#clear();
    this.#role = role;
    this.#wantsBody = wantsBody;
    this.#node = node;
    this.#publisher = publisher;
    this.#mayBlame = mayBlame;
    this.anomalies = this.#schema.check(bytes, at, end, missingBytes);
    const reader = this.#reader;
    reader.open(bytes, at, end, missingBytes);
    while (reader.next()) {
      if (reader.field === 2 && reader.wire === WIRE.bytes) this.#metric(bytes);
      else this.#field(bytes);
    }
    this.isWhole = missingBytes === 0 && (this.anomalies & ANOMALY.payloadMalformed) === 0 && this.uuid !== COMPRESSED;
    if (publisher !== undefined && role === "birth" && !this.isWhole) publisher.isComplete = false;
  }

  #clear(): void {
    this.hasTimestamp = false;
    this.sequence = -1;
    this.bdSeq = -1;
    this.hasRebirth = false;
    this.uuid = undefined;
    this.body = undefined;
    this.metrics = [];
    this.builder.begin();
  }

  #field(bytes: Uint8Array): void {
    const { field, wire, low, high, from, until } = this.#reader;
    if (wire === WIRE.varint) {
      if (field === 1) {
        this.hasTimestamp = true;
        this.timestamp = unsigned64(low, high);
      } else if (field === 3) this.sequence = unsigned64(low, high);
    } else if (wire === WIRE.bytes) {
      if (field === 4) this.uuid = utf8Text(bytes, from, until);
      else if (field === 5 && this.#wantsBody) this.body = hex(bytes, from, until);
    }
  }

  #metric(bytes: Uint8Array): void {
    const reader = this.#reader;
    const fields = this.#fields;
    const outerEnd = reader.enter();
    fields.read(reader);
    reader.leave(outerEnd);
    if (reader.isMalformed) return;
    const alias = fields.hasAlias ? unsigned64(fields.aliasLow, fields.aliasHigh) : undefined;
    const known = this.#role === "use" ? this.#knownMetric(bytes, alias) : undefined;
    const datatype = fields.datatype >= 0 ? fields.datatype : (known?.datatype ?? -1);
    const wantsName = this.#wantsBody || this.#role !== "use";
    const name = wantsName && fields.nameAt >= 0 ? utf8Text(bytes, fields.nameAt, fields.nameEnd) : undefined;
    if (!reader.isCut) {
      this.anomalies |= valueAnomalies(bytes, fields, datatype);
      if (this.#role === "birth") this.#born(name, alias);
      else if (fields.nameAt < 0 && alias === undefined) this.anomalies |= ANOMALY.metricNameMissing;
      if (this.#role !== "use") this.#noteControl(name);
    }
    if (reader.isCut && name === undefined && alias === undefined) return;
    if (!this.#wantsBody || !this.builder.takeRoom()) return;
    this.metrics.push(this.builder.metric(bytes, fields, name ?? known?.name, datatype, METRIC_DEPTH));
  }

  #born(name: string | undefined, alias: Alias | undefined): void {
    if (this.#fields.datatype < 0) this.anomalies |= ANOMALY.datatypeMissing;
    if (name === undefined) {
      this.anomalies |= ANOMALY.metricNameMissing;
      return;
    }
    const node = this.#node;
    const publisher = this.#publisher;
    if (node === undefined || publisher === undefined) return;
    if (publisher.byName.has(name)) this.anomalies |= ANOMALY.metricNameDuplicate;
    if (alias !== undefined && node.aliasOwners.has(alias)) this.anomalies |= ANOMALY.aliasDuplicate;
    this.#nodes.add(node, publisher, name, alias, this.#fields.datatype);
  }

  #knownMetric(bytes: Uint8Array, alias: Alias | undefined): KnownMetric | undefined {
    const publisher = this.#publisher;
    if (publisher === undefined) return undefined;
    const { nameAt, nameEnd } = this.#fields;
    if (alias !== undefined) {
      const byAlias = publisher.byAlias.get(alias);
      if (byAlias !== undefined) return byAlias;
    }
    if (nameAt >= 0) {
      const byName = publisher.byName.get(utf8Text(bytes, nameAt, nameEnd));
      if (byName !== undefined) return byName;
    }
    if (!this.#mayBlame || this.#reader.isCut) return undefined;
    if (alias !== undefined) this.anomalies |= ANOMALY.aliasUnknown;
    else if (nameAt >= 0) this.anomalies |= ANOMALY.metricNotInBirth;
    return undefined;
  }

  #noteControl(name: string | undefined): void {
    const { valueKind, valueLow, valueHigh } = this.#fields;
    if (name === REBIRTH) this.hasRebirth = true;
    if (name !== BD_SEQ || (valueKind !== VALUE.int && valueKind !== VALUE.long)) return;
    if (valueHigh === 0 && valueLow >= 0 && valueLow <= 255) this.bdSeq = valueLow;
  }
}
