/** By custom, topics on which a device is told what to do have one of these words as a level of their own. */
const COMMAND_TOPIC = /(^|\/)(cmd|command|set|write|control|action|setpoint|rpc|request)(\/|$)/i;
/** [ISO/IEC 20237 §4.1] */
const SPARKPLUG_COMMAND = /^spBv1\.0\/[^/]*\/[ND]CMD\//;
/** Longer topics are no commands to anybody. */
const CHARACTERS_MAX = 1024;

/** Whether what is published on the topic tells a device what to do. */
export function isCommandTopic(topic: string): boolean {
  if (topic.length > CHARACTERS_MAX) return false;
  if (topic.startsWith("spBv1.0/")) return SPARKPLUG_COMMAND.test(topic);
  return COMMAND_TOPIC.test(topic);
}
