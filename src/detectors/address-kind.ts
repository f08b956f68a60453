/** Whether two addresses share the /24 of IPv4 or the /64 of IPv6: one link as a rule. */
export function isSameSubnet(one: string, other: string): boolean {
  return subnetOf(one) === subnetOf(other);
}

/** An address that means something on its link alone, and is made up by its owner. [RFC 3927], [RFC 4291 §2.5.6] */
export function isLinkLocal(ip: string): boolean {
  return ip.startsWith("169.254.") || /^fe[89ab]/.test(ip);
}

function subnetOf(ip: string): string {
  if (!ip.includes(":")) return ip.slice(0, ip.lastIndexOf("."));
  const [head = "", tail] = ip.split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail === undefined) return groups.slice(0, 4).join(":");
  const right = tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - groups.length - right.length)).fill("0");
  return [...groups, ...zeros, ...right].slice(0, 4).join(":");
}
