// The page with one view of each kind.
import { MADE, page, word } from './markdown.mjs';
import { viewSnippets } from './view-snippets.mjs';

const TEXTS = {
  vi: {
    title: '# Các loại sơ đồ, mỗi loại một ví dụ',
    intro: `Các ví dụ dùng kiến trúc mẫu của một bộ: \`govarch init mau --template ministry --language vi\`. Chép ví dụ vào cuối một
tệp rồi chạy \`govarch render mau -o so-do --view <tên sơ đồ>\`. Loại sơ đồ chưa vẽ được thì lệnh nói rõ.`,
  },
  en: {
    title: '# One view of each kind',
    intro: `The examples are of the model of a ministry: \`govarch init model --template ministry --language en\`. Copy one to the end
of a file and run \`govarch render model -o pictures --view <name of the view>\`. Where a kind is not drawn yet, the command says so.`,
  },
};

export function viewPage({ vocabulary, language }) {
  const { title, intro } = TEXTS[language];
  const section = vocabulary.section('views').spelling[language];
  const view = vocabulary.structuralWords.find(({ wordClass }) => wordClass === 'view').spelling[language];
  return page(
    title,
    MADE,
    intro,
    ...vocabulary.viewKinds.flatMap(({ id, spelling, documentation }) => [
      `## ${spelling[language]}`,
      `${word(spelling, language)}. ${documentation[language]}`,
      [
        '```govarch',
        `${section} {`,
        `  ${view} ${spelling[language]} ${nameOf(id)} {`,
        ...viewSnippets[id][language].map((line) => `    ${line}`),
        '  }',
        '}',
        '```',
      ].join('\n'),
    ]),
  );
}

/** A name for a view of a kind: `data-model` is `ViewDataModel`. */
function nameOf(id) {
  const parts = id.split('-').map((part) => part[0].toUpperCase() + part.slice(1));
  return `View${parts.join('')}`;
}
