import type { ViewDefinition } from '@govarch/model/views';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { allOf } from '@govarch/model/wording/lists';
import type { DiagramNotice } from '../diagram.js';
import type { ViewKind, ViewSetting } from '../kinds/view-kind.js';

/** A notice of the settings that a view has and that do not change its picture. */
export function settingsWithoutEffect(kind: ViewKind, view: ViewDefinition | undefined): DiagramNotice[] {
  const idle = view ? writtenSettings(view).filter((written) => !isHeeded(kind, written)) : [];
  if (idle.length === 0) {
    return [];
  }
  const words = allOf(
    idle.map(({ setting }) => coreVocabulary.structuralWords.find(({ id }) => id === setting)!.spelling),
  );
  const spelling = coreVocabulary.viewKinds.find(({ id }) => id === kind.id)!.spelling;
  return [
    {
      code: 'DIA-08',
      message: {
        vi: `Thiết lập không có tác dụng trong sơ đồ loại ${spelling.vi}: ${words.vi}.`,
        en: `These settings change nothing in a view of kind ${spelling.en}: ${words.en}.`,
      },
    },
  ];
}

interface Written {
  readonly setting: ViewSetting;
  readonly argument?: string;
}

function writtenSettings(view: ViewDefinition): Written[] {
  const { groupBy, colorBy, compare, layout, style, matrix, shown, placements } = view;
  const written: (Written | undefined)[] = [
    groupBy === undefined ? undefined : { setting: 'group-by', argument: groupBy },
    colorBy === undefined ? undefined : { setting: 'color-by', argument: colorBy },
    compare && { setting: 'compare' },
    layout && { setting: 'layout', argument: layout },
    style ? { setting: 'style' } : undefined,
    matrix && { setting: 'rows' },
    shown && { setting: 'show' },
    placements && { setting: 'place' },
  ];
  return written.filter((item) => item !== undefined);
}

function isHeeded({ settings }: ViewKind, { setting, argument }: Written): boolean {
  const heeded = settings[setting];
  return heeded === 'any' || (argument !== undefined && (heeded ?? []).includes(argument));
}
