import { cef } from "./cef.js";
import { ecs } from "./ecs.js";
import { eve } from "./eve.js";
import type { Format } from "./format.js";
import { leef } from "./leef.js";
import { native } from "./native.js";
import { ocsf } from "./ocsf.js";
import { structuredText } from "./structured-text.js";

/** Every format, any of which goes over any sink. */
export const formats: readonly Format[] = [native, structuredText, cef, leef, ecs, ocsf, eve];
