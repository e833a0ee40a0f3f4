import type { Fix } from '@govarch/model/finding';
import type { Attribute, Element, IsoDate } from '@govarch/model/model';
import { fill } from '../messages.js';
import type { RuleContext } from '../rule.js';
import { CRITERIA_OF, deriveLevel } from './level-criteria.js';
import { levelInputs } from './level-inputs.js';

const TITLE = { vi: 'Ghi cấp độ {level}', en: 'State level {level}' };

/** States a level: in place of the one that is written, or as the first one. */
export function levelFix(system: Element, level: number, written?: Attribute): Fix {
  const values = [{ type: 'number', number: level } as const];
  return {
    title: fill(TITLE, { level }),
    edits: [
      written
        ? { type: 'change-attribute', element: system.id, attribute: 'level', at: written.origin, values }
        : { type: 'add-attribute', element: system.id, attribute: { id: 'level', values } },
    ],
    preferred: true,
  };
}

/**
 * States the level that follows from what the system is, where nothing that is missing could raise it and the criteria are
 * those of the law of the day.
 */
export function derivedLevelFix(context: RuleContext, system: Element, day: IsoDate): readonly Fix[] {
  if (context.basis.ground?.instrument !== CRITERIA_OF) {
    return [];
  }
  const { met, open } = deriveLevel(levelInputs(context, system, day));
  const level = met[0]?.level;
  const isCertain = level !== undefined && open.every(({ criterion }) => criterion.level <= level);
  return isCertain ? [levelFix(system, level)] : [];
}
