/**
 * Whether an IPv4 or IPv6 address in its canonical text form is one of the Internet: not private, shared, of a link,
 * for measurements, or for many. [RFC 6890 §2.2]
 */
export function isPublicAddress(ip: string): boolean {
  if (ip.startsWith("::ffff:") && ip.includes(".")) return isPublicIpv4(ip.slice("::ffff:".length));
  return ip.includes(":") ? /^[23][0-9a-f]{3}:/.test(ip) : isPublicIpv4(ip);
}

function isPublicIpv4(ip: string): boolean {
  const dot = ip.indexOf(".");
  const a = Number(ip.slice(0, dot));
  const b = Number(ip.slice(dot + 1, ip.indexOf(".", dot + 1)));
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100) return b < 64 || b > 127;
  if (a === 169) return b !== 254;
  if (a === 172) return b < 16 || b > 31;
  if (a === 192) return b !== 168;
  return a !== 198 || (b !== 18 && b !== 19);
}
