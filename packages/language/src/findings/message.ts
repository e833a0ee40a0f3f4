import type { FindingCategory, Fix, Severity } from '@govarch/model/finding';
import type { Localized } from '@govarch/model/vocabulary';

/** A finding that does not yet know its place. */
export interface StructuralMessage {
  readonly code: string;
  readonly category: FindingCategory;
  readonly severity: Severity;
  readonly message: Localized;
  readonly suggestions?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** An entry of the catalogue of structural findings. */
export interface CatalogueEntry<Arguments extends readonly unknown[]> {
  readonly code: string;
  readonly category: FindingCategory;
  readonly severity: Severity;
  readonly message: (...values: Arguments) => Localized;
  /** What the finding means and how to get rid of it. */
  readonly explanation: Localized;
}

/** The message of a catalogue entry for the given values. */
export function messageOf<Arguments extends readonly unknown[]>(
  entry: CatalogueEntry<Arguments>,
  values: Arguments,
  suggestions?: readonly string[],
): StructuralMessage {
  return {
    code: entry.code,
    category: entry.category,
    severity: entry.severity,
    message: entry.message(...values),
    ...(suggestions && suggestions.length > 0 ? { suggestions } : {}),
  };
}

/** The beginning of a sentence that begins with what is filled in. */
export function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A message with ways out of what it tells. */
export function withFixes(message: StructuralMessage, fixes: readonly Fix[]): StructuralMessage {
  return fixes.length > 0 ? { ...message, fixes } : message;
}

/** Defines the entries of one part of the catalogue; the types of their messages' arguments are inferred. */
export function entriesOf(category: FindingCategory) {
  return <Arguments extends readonly unknown[]>(
    definition: Omit<CatalogueEntry<Arguments>, 'category'>,
  ): CatalogueEntry<Arguments> => ({ ...definition, category });
}
