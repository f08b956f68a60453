import { MESSAGE_TYPES, NAMESPACE } from "./tables.js";

/** What a topic of the namespace says [ISO/IEC 20237 §4.1]. */
export interface SparkplugTopic {
  /** STATE too; undefined when it is not one of the standard. */
  readonly messageType: string | undefined;
  readonly group: string | undefined;
  readonly edgeNode: string | undefined;
  readonly device: string | undefined;
  readonly hostId: string | undefined;
  /** The levels are those of the message type. */
  readonly isSound: boolean;
}

/** Whether the topic lies in the namespace; cheap enough to be asked of every PUBLISH. */
export function isSparkplugTopic(topicName: string): boolean {
  return topicName.startsWith(`${NAMESPACE}/`);
}

/** Takes a topic of the namespace apart. */
export function readTopic(topicName: string): SparkplugTopic {
  const levels = topicName.split("/", LEVELS_MAX + 1);
  const [, group, messageType = "", edgeNode, device] = levels;
  if (group === "STATE" && levels.length <= 3) {
    return { ...NOTHING, messageType: "STATE", hostId: messageType, isSound: messageType !== "" };
  }
  const type = Object.hasOwn(MESSAGE_TYPES, messageType) ? MESSAGE_TYPES[messageType] : undefined;
  const count = type?.hasDevice === true ? LEVELS_MAX : LEVELS_MAX - 1;
  return {
    messageType: type === undefined ? undefined : messageType,
    group,
    edgeNode,
    device,
    hostId: undefined,
    isSound: type !== undefined && levels.length === count && !levels.includes(""),
  };
}

const LEVELS_MAX = 5;

const NOTHING = { group: undefined, edgeNode: undefined, device: undefined };
