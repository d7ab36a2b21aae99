/** Steps taken since the last reset; tests bound them, so that no text makes the recognizer slow. */
export const work = { steps: 0 };
