import { STEP, type Step } from "../step.js";

/** The first header of a frame by the LINKTYPE_ value of its interface; `done` for one that is not known. */
export function stepOfLinkType(linkType: number): Step {
  switch (linkType) {
    case 1:
      return STEP.ethernet;
    case 0: // BSD loopback
    case 108: // OpenBSD loopback
      return STEP.nullLoopback;
    case 9: // PPP
    case 50: // PPP in HDLC-like framing
      return STEP.pppFrame;
    case 51: // PPPoE session
      return STEP.pppoe;
    case 104:
      return STEP.ciscoHdlc;
    case 12: // Raw IP, by the number that some systems use in files.
    case 14: // The same on OpenBSD.
    case 101:
      return STEP.rawIp;
    case 113:
      return STEP.linuxCooked;
    case 276:
      return STEP.linuxCooked2;
    case 228:
      return STEP.ipv4;
    case 229:
      return STEP.ipv6;
    default:
      return STEP.done;
  }
}
