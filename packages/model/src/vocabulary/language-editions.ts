/**
 * The editions of the language, oldest first. Texts are read by the last one; a project that names an earlier one, or none,
 * is told where that reads something else: `edition` of `govarch.json`.
 */
export const languageEditions = ['0.1', '0.2'] as const;

export type LanguageEdition = (typeof languageEditions)[number];

/** The edition by which texts are read. */
export const currentEdition: LanguageEdition = '0.2';
