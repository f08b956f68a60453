import fc from "fast-check";

/** Same tests, same cases. Others are tried with `PROPERTY_SEED=<number> npm test`. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
