import type { DiagramIssue } from '@govarch/diagram/protocol';
import type { Finding, Severity } from '@govarch/model/finding';
import type { Element, ElementId } from '@govarch/model/model';

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * The findings about elements that a diagram shows: each at the innermost shown element in whose text it lies.
 *
 * @param shown the elements shown
 * @param findingsOf the findings of a document
 */
export function issuesOf(
  shown: readonly Element[],
  findingsOf: (document: string) => readonly Finding[],
): Record<ElementId, DiagramIssue[]> {
  const issues: Record<ElementId, DiagramIssue[]> = {};
  for (const [document, elements] of byDocument(shown)) {
    for (const finding of findingsOf(document)) {
      const element = innermost(elements, finding.origin.start);
      if (element) {
        issues[element.id] ??= [];
        issues[element.id]!.push({ code: finding.code, severity: finding.severity, message: finding.message });
      }
    }
  }
  for (const list of Object.values(issues)) {
    list.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  }
  return issues;
}

/** The element with the shortest text around an offset; elements are of one document. */
export function innermost(elements: readonly Element[], offset: number): Element | undefined {
  let found: Element | undefined;
  for (const element of elements) {
    const { start, end } = element.origin;
    if (start <= offset && offset <= end && (!found || end - start < found.origin.end - found.origin.start)) {
      found = element;
    }
  }
  return found;
}

/** Elements by the document that declares them. */
export function byDocument(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.origin.document);
    if (group) {
      group.push(element);
    } else {
      groups.set(element.origin.document, [element]);
    }
  }
  return groups;
}
