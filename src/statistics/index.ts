export { type ReportedBinary, debit } from './debit.ts';
export { type MeanVerdict, type ReportedMean, grim } from './grim.ts';
export { type ReportedSpread, type SpreadVerdict, grimmer } from './grimmer.ts';
export { inspectTests } from './inspect.ts';
export { type WrittenP, recognizeP } from './p-value.ts';
export { type ReportedShare, type ShareVerdict, checkShare, countsFor, totalsFor } from './percentage.ts';
export { type Probability } from './probability.ts';
export { type ReportedTest, recognizeTests } from './recognize.ts';
export { type Statistic, tail } from './tail.ts';
