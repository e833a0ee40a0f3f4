import { modelOf, type ParsedModel, uriOf } from '@govarch/language/testing';
import type { Finding, Fix } from '@govarch/model/finding';
import { applied } from './edited.js';

/** What a fix of a finding did. */
export interface Fixed {
  readonly title: string;
  /** The texts that it changed, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** The fix to be taken of a finding where no choice is made. */
export function fixOf({ fixes }: Finding): Fix | undefined {
  return fixes?.find(({ preferred }) => preferred) ?? fixes?.[0];
}

/** Takes the fix of the first finding with a code, and reads the files again. */
export async function fixed(
  files: Readonly<Record<string, string>>,
  code: string,
  options: { readonly open?: readonly string[]; readonly title?: string } = {},
): Promise<Fixed> {
  const { workspace, findings } = await modelOf(files, options);
  const finding = findings.find((candidate) => candidate.code === code && candidate.fixes);
  const fix = options.title
    ? finding?.fixes?.find(({ title }) => title.en === options.title)
    : finding && fixOf(finding);
  if (!fix) {
    throw new Error(
      `no fix for ${code} among ${findings.map((other) => `${other.code} ${other.message.en}`).join('\n')}`,
    );
  }
  const written = workspace.written(fix.edits);
  if ('refusal' in written) {
    throw new Error(written.refusal.en);
  }
  const texts = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const changes = written.changes.get(uriOf(path).toString());
      return changes ? [[path, applied(text, changes)]] : [];
    }),
  );
  const { findings: after } = await modelOf({ ...files, ...texts }, options);
  return { title: fix.title.en, texts, before: findings, after };
}

/** The findings of a model as tests compare them: code and message. */
export function told(findings: ParsedModel['findings']): string[] {
  return findings.map(({ code, message }) => `${code} ${message.en}`);
}
