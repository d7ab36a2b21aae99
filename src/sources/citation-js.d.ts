/** What we use of Citation.js, which carries no types. */
declare module '@citation-js/core' {
  const core: { Cite: new (data: string, options: { forceType: string }) => { data: unknown[] } };
  export default core;
}
declare module '@citation-js/plugin-bibtex';
