import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@govarch/model/vocabulary';

/** The language that the next `govarch.json` names, in a folder or above it; undefined where there is none. */
export function languageOfFolder(folder: string): Language | undefined {
  const above = path.dirname(folder);
  try {
    const { language } = JSON.parse(readFileSync(path.join(folder, 'govarch.json'), 'utf8')) as { language?: unknown };
    return language === 'en' ? 'en' : 'vi';
  } catch {
    return above === folder ? undefined : languageOfFolder(above);
  }
}
