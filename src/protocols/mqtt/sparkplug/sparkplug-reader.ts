import type { Side } from "../../../contracts/flow.js";
import type { ByteBudget } from "../../../core/byte-budget.js";
import type { JsonObject } from "../../../core/json.js";
import { ANOMALY, anomalyCodes } from "./anomalies.js";
import type { EdgeNode, Publisher } from "./edge-node.js";
import { EdgeNodes } from "./edge-nodes.js";
import { type MetricRole, PayloadReader } from "./payload-reader.js";
import { readOldState, readState } from "./state-message.js";
import { isSparkplugTopic, readTopic, type SparkplugTopic } from "./topic.js";

/** What a PUBLISH is to Sparkplug. */
export interface SparkplugResult {
  isSparkplug: boolean;
  /** The member `sparkplug` of the body. */
  body: JsonObject | undefined;
  /** Codes of SPARKPLUG_ANOMALIES. */
  anomalies: readonly string[];
}

const SEQUENCE_MAX = 255;
const NO_ANOMALIES: readonly string[] = [];

/**
 * Reads the Sparkplug B messages of one flow, and remembers of each edge node what its births say: names and datatypes
 * behind aliases, sequence numbers of either direction.
 */
export class SparkplugReader {
  messages = 0;
  /**
   * Set it when the CONNECT of this flow is seen: from then on, and until a gap, nothing of what the client publishes
   * can have been missed, so that data before birth is the client's fault.
   */
  isFromStart = false;
  readonly #nodes: EdgeNodes;
  readonly #payload: PayloadReader;
  readonly #result: SparkplugResult = { isSparkplug: false, body: undefined, anomalies: NO_ANOMALIES };
  /** Times that bytes were lost. */
  #losses = 0;
  #anomalies = 0;

  constructor(budget: ByteBudget) {
    this.#nodes = new EdgeNodes(budget);
    this.#payload = new PayloadReader(this.#nodes);
  }

  /** Edge nodes, devices and metrics that births named beyond the limits and that were not kept. */
  get refusedMetrics(): number {
    return this.#nodes.refused;
  }

  /** One PUBLISH, of which `missingBytes` are not there. The result is reused. */
  read(
    topicName: string,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
    isFromClient: boolean,
    isRetained: boolean,
  ): SparkplugResult {
    if (!isSparkplugTopic(topicName)) return this.#oldState(topicName, bytes, at, end, missingBytes, wantsBody);
    const topic = readTopic(topicName);
    if (topic.messageType === "STATE") return this.#state(topic, bytes, at, end, missingBytes, wantsBody);
    this.#anomalies = (topic.isSound ? 0 : ANOMALY.topicMalformed) | retainedCode(isRetained);
    this.#message(topic, bytes, at, end, missingBytes, wantsBody, isFromClient ? 0 : 1);
    return this.#give(wantsBody ? this.#body(topic) : undefined);
  }

  /** The will of a CONNECT: an NDEATH of which the NBIRTH must repeat the bdSeq. The result is reused. */
  readWill(
    topicName: string,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
    isRetained: boolean,
  ): SparkplugResult {
    const topic = isSparkplugTopic(topicName) ? readTopic(topicName) : undefined;
    if (topic === undefined || topic.messageType === "STATE") {
      return this.read(topicName, bytes, at, end, missingBytes, wantsBody, true, isRetained);
    }
    const payload = this.#payload;
    this.#anomalies = topic.isSound && topic.messageType === "NDEATH" ? 0 : ANOMALY.topicMalformed;
    payload.read(bytes, at, end, missingBytes, wantsBody, "death", undefined, undefined, false);
    this.#weighDeath();
    const isSound = this.#anomalies === 0;
    this.#anomalies |= retainedCode(isRetained);
    if (isSound && payload.bdSeq >= 0) {
      const node = this.#nodes.findOrAdd(topic.group ?? "", topic.edgeNode ?? "");
      if (node !== undefined) node.willBdSeq = payload.bdSeq;
    }
    return this.#give(wantsBody ? this.#body(topic) : undefined);
  }

  /** Bytes were lost, of whichever side: messages may be missing. */
  gap(_from: Side): void {
    this.#losses++;
    this.isFromStart = false;
  }

  /** Gives back what was taken from the budget. */
  close(): void {
    this.#nodes.close();
  }

  #give(body: JsonObject | undefined): SparkplugResult {
    const result = this.#result;
    this.messages++;
    result.isSparkplug = true;
    result.body = body;
    result.anomalies = anomalyCodes(this.#anomalies);
    return result;
  }

  #oldState(
    topicName: string,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
  ): SparkplugResult {
    const state = readOldState(topicName, bytes, at, end, missingBytes);
    this.#anomalies = 0;
    if (state !== undefined) return this.#give(wantsBody ? { messageType: "STATE", state } : undefined);
    const result = this.#result;
    result.isSparkplug = false;
    result.body = undefined;
    result.anomalies = NO_ANOMALIES;
    return result;
  }

  #state(
    topic: SparkplugTopic,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
  ): SparkplugResult {
    const hostId = topic.hostId ?? "";
    const state = missingBytes > 0 ? undefined : readState(hostId, bytes, at, end);
    this.#anomalies = topic.isSound ? 0 : ANOMALY.topicMalformed;
    if (state === undefined && missingBytes === 0) this.#anomalies |= ANOMALY.statePayload;
    return this.#give(wantsBody ? { messageType: "STATE", state: state ?? { hostId } } : undefined);
  }

  #message(
    topic: SparkplugTopic,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    wantsBody: boolean,
    direction: 0 | 1,
  ): void {
    const { messageType = "", group = "", edgeNode = "", device = "" } = topic;
    const role = roleOf(messageType);
    const isCommand = messageType.endsWith("CMD");
    const node = !topic.isSound
      ? undefined
      : isCommand || messageType === "NDEATH"
        ? this.#nodes.find(group, edgeNode)
        : this.#nodes.findOrAdd(group, edgeNode);
    if (node !== undefined) this.#blameUnborn(node, messageType, device, direction);
    let publisher: Publisher | undefined;
    if (node !== undefined && role === "birth") {
      publisher = this.#nodes.bear(node, device);
      if (publisher !== undefined) publisher.losses = this.#losses;
    } else if (role === "use") publisher = node?.publishers.get(device);
    const mayBlame = publisher?.isComplete === true && publisher.losses === this.#losses;
    this.#payload.read(bytes, at, end, missingBytes, wantsBody, role, node, publisher, mayBlame);
    if (messageType === "NDEATH") this.#weighDeath();
    else this.#weighTimes(isCommand);
    if (node === undefined) return;
    if (messageType === "NBIRTH") this.#nodeBorn(node, direction);
    else if (messageType === "NDEATH") this.#nodeDied(node);
    else if (!isCommand) this.#weighSequence(node, direction);
    if (messageType === "DDEATH") this.#nodes.forgetPublisher(node, device);
  }

  /** Once per edge node and device: a client that forwards for others has no births to show. */
  #blameUnborn(node: EdgeNode, messageType: string, device: string, direction: number): void {
    if (!this.isFromStart || direction !== 0 || this.#nodes.refused > 0) return;
    if (messageType === "NBIRTH" || messageType === "NDEATH" || messageType.endsWith("CMD")) return;
    const owner = messageType === "NDATA" || messageType === "DBIRTH" || !node.isBorn[0] ? "" : device;
    if (owner === "" ? node.isBorn[0] : node.publishers.has(owner)) return;
    if (owner === "" && node.isBlamed) return;
    this.#anomalies |= ANOMALY.birthMissing;
    if (owner === "") node.isBlamed = true;
    else {
      const unknown = this.#nodes.bear(node, owner);
      if (unknown !== undefined) unknown.isComplete = false;
    }
  }

  #weighTimes(isCommand: boolean): void {
    const payload = this.#payload;
    this.#anomalies |= payload.anomalies;
    if (!payload.isWhole) return;
    if (!payload.hasTimestamp) this.#anomalies |= ANOMALY.timestampMissing;
    if (isCommand && payload.sequence !== -1) this.#anomalies |= ANOMALY.sequenceNotAllowed;
    if (!isCommand && payload.sequence === -1) this.#anomalies |= ANOMALY.sequenceMissing;
  }

  #weighDeath(): void {
    const payload = this.#payload;
    this.#anomalies |= payload.anomalies;
    if (payload.isWhole && payload.bdSeq < 0) this.#anomalies |= ANOMALY.bdSeqMissing;
    if (payload.sequence !== -1) this.#anomalies |= ANOMALY.sequenceNotAllowed;
  }

  #nodeBorn(node: EdgeNode, direction: 0 | 1): void {
    const payload = this.#payload;
    const { sequence } = payload;
    node.isBorn[direction] = true;
    node.isBlamed = false;
    node.nextSequence[direction] = -1;
    node.losses[direction] = this.#losses;
    if (sequence !== -1 && sequence !== 0) this.#anomalies |= ANOMALY.sequenceNotZero;
    if (isInRange(sequence)) node.nextSequence[direction] = (sequence + 1) & SEQUENCE_MAX;
    if (payload.isWhole && payload.bdSeq < 0) this.#anomalies |= ANOMALY.bdSeqMissing;
    if (payload.isWhole && !payload.hasRebirth) this.#anomalies |= ANOMALY.rebirthMetricMissing;
    if (direction === 0 && payload.bdSeq >= 0 && node.willBdSeq >= 0 && payload.bdSeq !== node.willBdSeq) {
      this.#anomalies |= ANOMALY.bdSeqMismatch;
    }
    node.bdSeq = payload.bdSeq;
  }

  /** A death with another bdSeq belongs to an earlier session and must be ignored. */
  #nodeDied(node: EdgeNode): void {
    const { bdSeq } = this.#payload;
    if (bdSeq >= 0 && node.bdSeq >= 0 && bdSeq !== node.bdSeq) {
      this.#anomalies |= ANOMALY.bdSeqMismatch;
      return;
    }
    node.isBorn[0] = false;
    node.isBorn[1] = false;
    node.nextSequence[0] = -1;
    node.nextSequence[1] = -1;
    node.bdSeq = -1;
    this.#nodes.forgetMetrics(node);
  }

  #weighSequence(node: EdgeNode, direction: 0 | 1): void {
    const { sequence } = this.#payload;
    if (node.losses[direction] !== this.#losses) {
      node.losses[direction] = this.#losses;
      node.nextSequence[direction] = -1;
    }
    const next = node.nextSequence[direction];
    node.nextSequence[direction] = -1;
    if (sequence === -1) return;
    if (!isInRange(sequence)) {
      this.#anomalies |= ANOMALY.sequenceOutOfRange;
      return;
    }
    node.nextSequence[direction] = (sequence + 1) & SEQUENCE_MAX;
    if (!node.isBorn[direction] || next < 0 || sequence === next) return;
    // Subscriptions that overlap bring a message twice.
    if (direction === 1 && sequence === ((next - 1) & SEQUENCE_MAX)) return;
    this.#anomalies |= ANOMALY.sequenceJump;
  }

  #body(topic: SparkplugTopic): JsonObject {
    const payload = this.#payload;
    return {
      messageType: topic.messageType,
      group: topic.group,
      edgeNode: topic.edgeNode,
      device: topic.device,
      seq: payload.sequence === -1 ? undefined : payload.sequence,
      bdSeq: payload.bdSeq < 0 ? undefined : payload.bdSeq,
      timestamp: payload.hasTimestamp ? payload.timestamp : undefined,
      uuid: payload.uuid,
      metrics: payload.metrics,
      body: payload.body,
      isPartial: payload.builder.isPartial || undefined,
    };
  }
}

function retainedCode(isRetained: boolean): number {
  return isRetained ? ANOMALY.retained : 0;
}

function isInRange(sequence: number | string): sequence is number {
  return typeof sequence === "number" && sequence >= 0 && sequence <= SEQUENCE_MAX;
}

function roleOf(messageType: string): MetricRole {
  if (messageType.endsWith("BIRTH")) return "birth";
  return messageType.endsWith("DEATH") ? "death" : "use";
}
