import type { Token } from './token.js';

/** Whether a text in two languages stands here, one of its words perhaps missing or misspelt. */
export function looksBilingual(tokens: readonly Token[], start: number): boolean {
  let languages = 0;
  let texts = 0;
  let strays = 0;
  for (let index = start; index < tokens.length && index < start + 6; index++) {
    const token = tokens[index]!;
    if (token.isMark('}')) {
      break;
    }
    if (isLanguage(token)) {
      languages++;
      if (index === start && tokens[index + 1]?.isText) {
        return true;
      }
    } else if (token.isText) {
      texts++;
    } else if (token.shape === 'name') {
      strays++;
    } else {
      return false;
    }
  }
  return languages > 0 && texts > 0 && strays <= 1;
}

/** Whether a token names a language of a text. */
export function isLanguage({ image }: Token): boolean {
  return image === 'vi' || image === 'en';
}
