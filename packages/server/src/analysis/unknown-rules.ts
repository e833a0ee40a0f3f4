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
    return rule ? [findingOf(id, rule.suggestion, origin)] : [];
  });
}

function findingOf(id: string, suggestion: string | undefined, origin: Finding['origin']): Finding {
  return {
    code: 'PRJ-12',
    category: 'project',
    severity: 'warning',
    origin,
    message: {
      vi: `Không có quy tắc \`${id}\` nên thiết lập này bị bỏ qua.${suggestion ? ` Có phải ý bạn là \`${suggestion}\`?` : ''}`,
      en: `There is no rule \`${id}\`, so this setting is ignored.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    },
    citations: [],
    related: [],
    ...(suggestion ? { suggestions: [`"${suggestion}"`] } : {}),
  };
}
