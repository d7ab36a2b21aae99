/** A number with what is counted, in the plural but for one: "1 section", "8 sections". */
export const countOf = (count: number, plural: string): string =>
  `${String(count)} ${count === 1 ? plural.replace(/s$/u, '') : plural}`;
