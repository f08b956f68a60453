import { u32le } from "../../../core/bytes.js";
import { formatSecond } from "../../../core/packet-time.js";
import { fixedReader } from "./fixed-reader.js";

const TICKS_PER_SECOND = 10_000_000;
const SECONDS_1601_TO_1970 = 11_644_473_600;
/** 2^32 ticks as whole seconds and the ticks that are left. */
const HIGH_SECONDS = 429;
const HIGH_TICKS = 4_967_296;
/** First second of the year 10000, since 1601. */
const SECONDS_END = 265_046_774_400;
const LATEST = "9999-12-31T23:59:59Z";

/** Most times of a message lie in the same second. */
let lastSecond = -1;
let lastText = "";

/**
 * Ticks of 100 ns since 1601 as ISO 8601 in UTC, with as many digits as are needed. 0 and what is before it stand for
 * no time: it is null. After the year 9999 it is the end of that year [OPC 10000-6 §5.2.2.5].
 */
export const dateTime = fixedReader(8, (bytes, at) => {
  const low = u32le(bytes, at);
  const high = u32le(bytes, at + 4) | 0;
  if (high < 0 || (high === 0 && low === 0)) return undefined;
  const restTicks = high * HIGH_TICKS + low;
  const restSeconds = Math.floor(restTicks / TICKS_PER_SECOND);
  const seconds = high * HIGH_SECONDS + restSeconds;
  if (seconds >= SECONDS_END) return LATEST;
  if (seconds !== lastSecond) {
    lastSecond = seconds;
    lastText = formatSecond(seconds - SECONDS_1601_TO_1970).slice(0, -1);
  }
  const ticks = restTicks - restSeconds * TICKS_PER_SECOND;
  return ticks === 0 ? `${lastText}Z` : `${lastText}.${fraction(ticks)}Z`;
});

function fraction(ticks: number): string {
  let digits = 7;
  let value = ticks;
  while (value % 10 === 0) {
    value /= 10;
    digits--;
  }
  return String(value).padStart(digits, "0");
}
