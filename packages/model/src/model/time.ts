import type { Element, IsoDate, ModelReader, Project, Relation, Validity } from './architecture-model.js';
import { attributesNamed } from './attributes.js';

/** Where something stands at a date. */
export type Lifecycle = 'planned' | 'active' | 'retired';

/**
 * Where something stands at a date. Its dates decide; where it has none, its state does: `target` is planned until the
 * end of the architecture's period, `baseline` is active until then, `both` is active, `retired` is retired.
 *
 * @param periodEnd last day of the architecture's period; without one, `target` stays planned and `baseline` active
 */
export function lifecycleAt(validity: Validity, asOf: IsoDate, periodEnd?: IsoDate): Lifecycle {
  const { from, to, state } = validity;
  if (from !== undefined || to !== undefined) {
    if (from !== undefined && asOf < from) {
      return 'planned';
    }
    return to !== undefined && asOf > to ? 'retired' : 'active';
  }
  const afterPeriod = periodEnd !== undefined && asOf >= periodEnd;
  switch (state) {
    case 'retired':
      return 'retired';
    case 'target':
      return afterPeriod ? 'active' : 'planned';
    case 'baseline':
      return afterPeriod ? 'retired' : 'active';
    default:
      return 'active';
  }
}

/** Whether something holds at a date: see {@link lifecycleAt}. */
export function holdsAt(item: { readonly validity: Validity }, asOf: IsoDate, periodEnd?: IsoDate): boolean {
  return lifecycleAt(item.validity, asOf, periodEnd) === 'active';
}

/** Last day of the period that the project's architecture declares. */
export function periodEndOf(model: ModelReader, project: string): IsoDate | undefined {
  for (const architecture of model.elementsOfKind('architecture')) {
    if (architecture.project === project) {
      const period = attributesNamed(architecture, 'period')[0]?.values[0];
      return period?.type === 'period' ? period.to : undefined;
    }
  }
  return undefined;
}

/** The as-of date by the order of precedence: the option, the project's setting, the end of its period, today. */
export function effectiveAsOf(
  model: ModelReader,
  project: Project,
  option: IsoDate | undefined,
  today: IsoDate,
): IsoDate {
  return option ?? project.asOf ?? periodEndOf(model, project.name) ?? today;
}

/**
 * The day whose law counts: the option, else the project's setting, else the earlier of the as-of date and today. What is
 * planned for later is judged by the law of today, as that of its time is not known.
 */
export function effectiveLawDate(
  project: Project,
  asOf: IsoDate,
  option: IsoDate | undefined,
  today: IsoDate,
): IsoDate {
  return option ?? project.lawDate ?? (asOf < today ? asOf : today);
}

/** The items among these that hold at a date. */
export function holding<T extends Element | Relation>(items: readonly T[], asOf: IsoDate, periodEnd?: IsoDate): T[] {
  return items.filter((item) => holdsAt(item, asOf, periodEnd));
}
