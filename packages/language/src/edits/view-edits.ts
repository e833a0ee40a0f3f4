import type { AddView, BracketCondition, RemovePlacement } from '@govarch/model/edits';
import type { SectionId } from '@govarch/model/vocabulary';
import { isSection, type Section, type Statement } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import type { DocumentDraft } from './document-draft.js';
import { isName, writtenName } from './element-names.js';
import { refusals } from './refusals.js';
import type { StatementStyle } from './statements.js';
import { spelled, writtenText } from './values.js';
import type { EditableDocument, Writing } from './writing.js';

const VIEWS: SectionId = 'views';

/** Declares a view where most views of the project stand, or in a new section for them. */
export function addView({ project, view }: AddView, writing: Writing): void {
  if (!isName(view.name)) {
    writing.refuse(refusals.notAName(view.name));
    return;
  }
  if ([...writing.context.model.views()].some((other) => other.project === project && other.name === view.name)) {
    writing.refuse(refusals.viewTaken(view.name));
    return;
  }
  const place = documentFor(project, writing);
  if (!place) {
    writing.refuse(refusals.noDocument(project));
    return;
  }
  const section = viewsIn(place.draft);
  const style = writing.styleIn({ ...place, node: section ?? place.draft.root });
  const statement = { head: headOf(view, style), body: [] };
  if (section) {
    place.draft.add(section, { statement, after: statementsIn(section).at(-1) });
  } else {
    place.draft.addToNewSection(VIEWS, statement);
  }
}

/** The document with most views, else the last one. */
function documentFor(project: string, writing: Writing): EditableDocument | undefined {
  const documents = (writing.context.project(project)?.documents ?? []).flatMap((uri) => writing.editable(uri) ?? []);
  let best: EditableDocument | undefined;
  let most = -1;
  for (const candidate of documents) {
    const section = viewsIn(candidate.draft);
    const count = section ? statementsIn(section).length : -1;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best ?? documents.at(-1);
}

function viewsIn({ root }: DocumentDraft): Section | undefined {
  return statementsIn(root)
    .filter(isSection)
    .filter(({ section }) => section === VIEWS)
    .at(-1);
}

function headOf({ kind, name, title }: AddView['view'], style: StatementStyle): string {
  const words = [
    spelled(style.vocabulary, 'view', 'view', style.language),
    spelled(style.vocabulary, 'view-kind', kind, style.language),
  ];
  return [...words, writtenName(name, style.lexicon), ...(title ? [writtenText(title, style.textLanguage)] : [])].join(
    ' ',
  );
}

/** Takes a statement that places an element out of its view. */
export function removePlacement({ view, at }: RemovePlacement, writing: Writing): void {
  const found = writing.editableFor(at.document, view);
  if (!found) {
    return;
  }
  const statement = statementAt(statementsIn(found.draft.root), at.start);
  if (statement?.$type === 'Setting' && statement.setting === 'place') {
    found.draft.remove(statement);
  } else {
    writing.refuse(refusals.gone(view));
  }
}

/** Puts a stretch of a view's statement in brackets. */
export function bracketCondition({ view, at }: BracketCondition, writing: Writing): void {
  const found = writing.editableFor(at.document, view);
  if (found) {
    found.draft.replace(at.start, at.start, '(');
    found.draft.replace(at.end, at.end, ')');
  }
}

/** The innermost statement that begins at an offset. */
function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  for (const statement of statements) {
    const node = statement.$cstNode;
    if (node && node.offset <= offset && offset < node.end) {
      return statementAt(statementsIn(statement), offset) ?? (node.offset === offset ? statement : undefined);
    }
  }
  return undefined;
}
