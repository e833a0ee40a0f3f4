import type { Element, IsoDate, ModelReader } from '@govarch/model/model';
import type { ConnectionKind } from '@govarch/model/view-evaluation';
import { coreVocabulary, type Localized } from '@govarch/model/vocabulary';
import { allOf } from '@govarch/model/wording/lists';
import type { DiagramNotice } from '../diagram.js';
import type { ViewKind } from '../kinds/view-kind.js';
import { relationTitle } from '../views/connection-edges.js';
import type { Perspective } from '../views/perspective.js';
import { DEEPEST_ROW } from '../views/rows.js';
import type { Omissions } from './omissions.js';
import { counted, named } from './wording.js';

/** What the reader is told of what a picture lacks: a notice for each reason. */
export function omissionNotices(kind: ViewKind, { model, time }: Perspective, omissions: Omissions): DiagramNotice[] {
  const { placeless, unlisted, others, openFlows, innerFlows, cutFlows, relations, flattened } = omissions;
  const { asOf } = time;
  const notice = (
    code: DiagramNotice['code'],
    elements: readonly Element[],
    message: (elements: readonly Element[], asOf: IsoDate) => Localized,
  ): DiagramNotice[] => (elements.length > 0 ? [{ code, message: message(elements, asOf) }] : []);
  return [
    ...notice('DIA-05', placeless, (elements) => notDrawn(elements, noPlace(kind, model, elements), asOf)),
    ...notice('DIA-05', unlisted, (elements) => notDrawn(elements, SHORTENED, asOf)),
    ...notice('DIA-05', others, (elements) => notDrawn(elements, kind.missing, asOf)),
    ...notice('DIA-06', openFlows, openEnds),
    ...notice('DIA-06', innerFlows, insideOneFigure),
    ...notice('DIA-06', cutFlows, cutShort),
    ...(relations.length > 0 ? [{ code: 'DIA-06', message: noLine(model, relations) } as const] : []),
    ...notice('DIA-07', flattened, drawnFlat),
  ];
}

const SHORTENED: Localized = { vi: 'danh sách quá dài', en: 'the list is too long' };

function notDrawn(elements: readonly Element[], reason: Localized | undefined, asOf: IsoDate): Localized {
  const count = elements.length;
  return {
    vi: `${count} thành phần được chọn nhưng không vẽ${reason ? ` vì ${reason.vi}` : ''}: ${named(elements, asOf).vi}.`,
    en: `${counted(count, 'selected element')} ${areOrIs(count)} not drawn${reason ? ` because ${reason.en}` : ''}: ${named(elements, asOf).en}.`,
  };
}

function noPlace(kind: ViewKind, model: ModelReader, elements: readonly Element[]): Localized {
  const spelling = coreVocabulary.viewKinds.find(({ id }) => id === kind.id)!.spelling;
  const kinds = allOf([...new Set(elements.map((element) => model.vocabularyOf(element).kind(element.kind).spelling))]);
  return {
    vi: `sơ đồ loại ${spelling.vi} không có chỗ cho ${kinds.vi}`,
    en: `a view of kind ${spelling.en} has no place for the kind ${kinds.en}`,
  };
}

function openEnds(flows: readonly Element[], asOf: IsoDate): Localized {
  const count = flows.length;
  return {
    vi: `${count} luồng được chọn nhưng không vẽ vì nơi đi hoặc nơi đến không có trong hình: ${named(flows, asOf).vi}.`,
    en: `${counted(count, 'selected flow')} ${areOrIs(count)} not drawn because an end is not in the picture: ${named(flows, asOf).en}.`,
  };
}

function insideOneFigure(flows: readonly Element[], asOf: IsoDate): Localized {
  const count = flows.length;
  return {
    vi: `${count} luồng nằm trọn bên trong một khối nên không vẽ: ${named(flows, asOf).vi}.`,
    en: `${counted(count, 'flow')} ${areOrIs(count)} not drawn because both ends are inside one box: ${named(flows, asOf).en}.`,
  };
}

function cutShort(flows: readonly Element[], asOf: IsoDate): Localized {
  const count = flows.length;
  return {
    vi: `${count} luồng được vẽ rút gọn, thiếu nền tảng trung gian hoặc đầu không có trong hình: ${named(flows, asOf).vi}.`,
    en: `${counted(count, 'flow')} ${areOrIs(count)} drawn without the platforms or ends that are not in the picture: ${named(flows, asOf).en}.`,
  };
}

function noLine(model: ModelReader, relations: readonly ConnectionKind[]): Localized {
  const names = allOf(
    relations.map((relation) => ({
      vi: relationTitle({ model, language: 'vi' }, relation, 'source'),
      en: relationTitle({ model, language: 'en' }, relation, 'source'),
    })),
  );
  return {
    vi: `Quan hệ được chọn nhưng không vẽ vì loại sơ đồ này không thể hiện: ${names.vi}.`,
    en: `Relations that are selected but not drawn, because this kind of view does not show them: ${names.en}.`,
  };
}

function drawnFlat(elements: readonly Element[], asOf: IsoDate): Localized {
  const levels = DEEPEST_ROW + 1;
  return {
    vi: `Bên trong ${named(elements, asOf).vi} có hơn ${levels} cấp lồng nhau; các cấp sâu hơn được vẽ ngang hàng.`,
    en: `Inside ${named(elements, asOf).en} there are more than ${levels} levels; the deeper ones are drawn side by side.`,
  };
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are';
}
