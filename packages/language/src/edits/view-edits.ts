import type { AddView, BracketCondition, IncludeInView, RemovePlacement } from '@govarch/model/edits';
import type { SectionId } from '@govarch/model/vocabulary';
import { isSection, isView, type Section, type Statement, type View } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import type { WordClass } from '../syntax/words.js';
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

/** Includes an element at the end of what a view selects: what it excludes before is included again. */
export function includeInView({ view, element }: IncludeInView, writing: Writing): void {
  const { origin, project } = writing.context.model.view(view) ?? {};
  const found = origin && writing.editableFor(origin.document, view);
  const node = found && viewAt(statementsIn(found.draft.root), origin.start);
  if (!found || !node || project === undefined) {
    writing.refuse(refusals.gone(view));
    return;
  }
  const name = writing.names.nameAt(element, { project, scopes: [] });
  if (name === undefined) {
    writing.refuse(refusals.gone(element));
    return;
  }
  const style = writing.styleIn({ ...found, node });
  const head = `${spelled(style.vocabulary, 'view-verb', 'include', style.language)} ${asTerm(name, style)}`;
  const after = node.statements.filter(({ $type }) => $type === 'Selection').at(-1);
  found.draft.add(node, { statement: { head, body: [] }, after });
}

/** Puts a stretch of a view's statement in brackets. */
export function bracketCondition({ view, at }: BracketCondition, writing: Writing): void {
  const found = writing.editableFor(at.document, view);
  if (found) {
    found.draft.replace(at.start, at.start, '(');
    found.draft.replace(at.end, at.end, ')');
  }
}

/** A name as a term of a view: with `^` where it would be a word there. */
function asTerm(name: string, { lexicon }: StatementStyle): string {
  const meanings = lexicon.find(name)?.meanings ?? [];
  return meanings.some(({ wordClass }) => !NEVER_TERMS.has(wordClass)) ? `^${name}` : name;
}

/** Classes of words that mean nothing where a view names what it shows. */
const NEVER_TERMS: ReadonlySet<WordClass> = new Set<WordClass>([
  ...(['enumeration-value', 'link', 'unit', 'primitive-type', 'boolean', 'comparison', 'language'] as const),
  ...(['view-kind', 'view', 'extend'] as const),
]);

/** The view that begins at an offset. */
function viewAt(statements: readonly Statement[], offset: number): View | undefined {
  for (const statement of statements) {
    if (isView(statement) && statement.$cstNode?.offset === offset) {
      return statement;
    }
    const inside = viewAt(statementsIn(statement), offset);
    if (inside) {
      return inside;
    }
  }
  return undefined;
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
