/** `none` is an address no host can have for its own: unspecified, loopback, multicast, broadcast. */
export type AddressScope = "global" | "link" | "none";

/** Of an IPv4 or IPv6 address in its canonical text form. */
export function addressScope(ip: string): AddressScope {
  return ip.includes(":") ? scopeOfIpv6(ip) : scopeOfIpv4(ip);
}

/** The /24 of an IPv4 and the /64 of an IPv6 address, as text. */
export function subnetOf(ip: string): string {
  return ip.includes(":") ? prefix64(ip) : ip.slice(0, ip.lastIndexOf("."));
}

function scopeOfIpv4(ip: string): AddressScope {
  const first = Number(ip.slice(0, ip.indexOf(".")));
  if (first === 0 || first === 127 || first >= 224) return "none";
  return ip.startsWith("169.254.") ? "link" : "global";
}

function scopeOfIpv6(ip: string): AddressScope {
  if (ip === "::" || ip === "::1" || ip.startsWith("ff")) return "none";
  return /^fe[89ab]/.test(ip) ? "link" : "global";
}

function prefix64(ip: string): string {
  const [head = "", tail] = ip.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, zeros)).fill("0"), ...right].slice(0, 4).join(":");
}
