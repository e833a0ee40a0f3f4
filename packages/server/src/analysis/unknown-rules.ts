import type { RuleSetting } from '@govarch/language/workspace';
import type { Finding } from '@govarch/model/finding';
import { type Rule, unknownRuleIds } from '@govarch/rules/catalogue';

/** The findings about rules that a project sets and that there are not: misspelt, or of another version. */
export function unknownRuleFindings(settings: readonly RuleSetting[], rules: readonly Rule[]): Finding[] {
  const unknown = new Map(
    unknownRuleIds(
      settings.map(({ id }) => id),
      rules,
    ).map((rule) => [rule.id, rule]),
  );
  return settings.flatMap(({ id, origin }) => {
    const rule = unknown.get(id);
    return rule ? [findingOf(id, suggestionFor(id, rule.suggestion), origin)] : [];
  });
}

/** Codes of what is found while a text, a project or a picture is read or made: no rules, and always told. */
const OF_READING = /^(?:SYN|VOC|REF|VIEW|PRJ|GOV|DIA)-\d+$/;

/** A rule of another family is not what was meant. */
function suggestionFor(id: string, nearest: string | undefined): string | undefined {
  const familyOf = (code: string): string => code.toUpperCase().split('-')[0]!;
  return nearest !== undefined && familyOf(nearest) === familyOf(id) ? nearest : undefined;
}

function findingOf(id: string, suggestion: string | undefined, origin: Finding['origin']): Finding {
  return {
    code: 'PRJ-12',
    category: 'project',
    severity: 'warning',
    origin,
    message: OF_READING.test(id)
      ? {
          vi: `\`${id}\` không phải là quy tắc mà là phát hiện khi đọc mô hình, luôn được báo và không tắt được; hãy bỏ dòng này.`,
          en: `\`${id}\` tells what is wrong in the text itself: it is always told and cannot be switched off. Remove this line.`,
        }
      : {
          vi: `Không có quy tắc \`${id}\` nên thiết lập này bị bỏ qua.${suggestion ? ` Có phải ý bạn là \`${suggestion}\`?` : ''}`,
          en: `There is no rule \`${id}\`, so this setting is ignored.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
        },
    citations: [],
    related: [],
    ...(suggestion ? { suggestions: [`"${suggestion}"`] } : {}),
  };
}
