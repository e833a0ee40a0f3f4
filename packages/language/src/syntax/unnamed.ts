/** Begins what stands for the name of something without one: no author can write it, and no message shows it. */
export const UNNAMED = '#';
