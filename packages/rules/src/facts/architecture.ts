import type { Element } from '@govarch/model/model';
import type { RuleContext } from '../rule.js';

/** The architecture that the project declares, the first of several; undefined for a project that is no architecture document. */
export function architectureOf(context: Pick<RuleContext, 'model' | 'project'>): Element | undefined {
  return context.model.elementsOfKind('architecture').find(({ project }) => project === context.project.name);
}
