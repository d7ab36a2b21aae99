/** A probability and its natural logarithm, which goes on where the probability underflows to 0. */
export interface Probability {
  p: number;
  logP: number;
}

export const ofLog = (logP: number): Probability => ({ p: Math.exp(logP), logP });

/** 1 − exp(`log`), for a complement that is not small. */
export function ofComplement(log: number): Probability {
  const p = Math.max(0, -Math.expm1(log));
  return { p, logP: Math.log1p(-Math.exp(log)) };
}

const halfLog = Math.log(0.5);

/** Half of a probability: one tail of two. */
export const half = ({ p, logP }: Probability): Probability => ({ p: p / 2, logP: logP + halfLog });
