import type { AddElement, MoveElement, NewElement, RemoveElement, RenameElement } from '@govarch/model/edits';
import type { KindId } from '@govarch/model/vocabulary';
import type { Section } from '../generated/ast.js';
import { kindIn } from '../references/symbol.js';
import { UNNAMED } from '../syntax/unnamed.js';
import type { DocumentDraft } from './document-draft.js';
import { isName, partsOf } from './element-names.js';
import { movedNames } from './moving.js';
import type { NewStatement } from './new-statement.js';
import { countOfKind, lastOfKindIn, sectionFor, standsAlone } from './places.js';
import { refusals } from './refusals.js';
import { renamedOccurrences, renamingRefusal } from './renaming.js';
import { elementStatement } from './statements.js';
import type { EditableBody, EditableDocument, Writing } from './writing.js';

/** Declares an element inside another one, or in the section of its kind. */
export function addElement(edit: AddElement, writing: Writing): void {
  const { element, parent, project } = edit;
  const vocabulary = writing.context.model.vocabularyOf(project);
  const unknown = kindsOf(element).find((kind) => !vocabulary.isKind(kind));
  const misnamed = namesIn(element).find((name) => !isName(name));
  if (misnamed !== undefined) {
    writing.refuse(refusals.notAName(misnamed));
  } else if (unknown !== undefined) {
    writing.refuse(refusals.unknownKind(unknown, project));
  } else if (element.name !== undefined && writing.names.declared(idOf(edit))) {
    writing.refuse(refusals.taken(element.name, element.name));
  } else if (parent !== undefined) {
    addInside(parent, element, writing);
  } else if (!standsAlone(element.kind, vocabulary)) {
    writing.refuse(refusals.noPlace(vocabulary.kind(element.kind).spelling));
  } else {
    const place = documentFor(element.kind, edit, writing);
    if (place) {
      addToSection(place, element, writing);
    } else {
      writing.refuse(refusals.noDocument(project));
    }
  }
}

function namesIn({ name, children }: NewElement): string[] {
  return [...(name === undefined ? [] : [name]), ...(children ?? []).flatMap(namesIn)];
}

function kindsOf({ kind, children }: NewElement): KindId[] {
  return [kind, ...(children ?? []).flatMap(kindsOf)];
}

/** The id that an element will have. */
export function idOf({ project, parent, element }: AddElement): string {
  return `${parent === undefined ? `${project}::` : `${parent}.`}${element.name ?? UNNAMED}`;
}

/** The ids of an element that is to be declared and of everything in it. */
export function idsOf(edit: AddElement): string[] {
  const below = (id: string, { children }: NewElement): string[] =>
    (children ?? []).flatMap((child) => [
      `${id}.${child.name ?? UNNAMED}`,
      ...below(`${id}.${child.name ?? UNNAMED}`, child),
    ]);
  return [idOf(edit), ...below(idOf(edit), edit.element)];
}

function addInside(parent: string, element: NewElement, writing: Writing): void {
  const body = bodyInside(parent, element.kind, writing);
  const statement = body && elementStatement(element, writing.styleIn(body));
  if (statement) {
    body.draft.add(body.node, { statement, after: lastOfKindIn(body.node, element.kind, body.draft.style.lexicon) });
  }
}

/** The body of an element in which a kind may stand. */
function bodyInside(parent: string, kind: KindId, writing: Writing): EditableBody | undefined {
  const declared = writing.declared(parent);
  const body = declared && writing.bodyFor(declared);
  const around = body && kindIn(body.draft.style.vocabulary, declared);
  if (around && !body.draft.style.vocabulary.mayStandIn(kind, { kind: around })) {
    const { vocabulary } = body.draft.style;
    return writing.refuse(refusals.notAllowed(vocabulary.kind(kind).spelling, vocabulary.kind(around).spelling));
  }
  return body;
}

/**
 * The document to declare a kind in: the one at hand if it has the section, else the one with most of the kind, else
 * one with the section, else the one at hand.
 */
function documentFor(
  kind: KindId,
  { project, near }: Pick<AddElement, 'project' | 'near'>,
  writing: Writing,
): EditableDocument | undefined {
  const documents = (writing.context.project(project)?.documents ?? []).flatMap((uri) => writing.editable(uri) ?? []);
  const atHand = documents.find(({ document }) => document === near);
  const { section } = writing.context.model.vocabularyOf(project).kind(kind);
  if (section === undefined || (atHand && sectionIn(atHand.draft, kind))) {
    return atHand ?? documents[0];
  }
  let best: EditableDocument | undefined;
  let most = -1;
  for (const candidate of documents) {
    const found = sectionIn(candidate.draft, kind);
    const count = found ? countOfKind(found, kind, candidate.draft.style.lexicon) : -1;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best ?? atHand ?? documents[0];
}

function sectionIn({ root, style }: DocumentDraft, kind: KindId): Section | undefined {
  return sectionFor(root, kind, style.lexicon);
}

function addToSection(place: EditableDocument, element: NewElement, writing: Writing): void {
  const node = sectionIn(place.draft, element.kind) ?? place.draft.root;
  const style = writing.styleIn({ ...place, node });
  const statement = elementStatement(element, style);
  if (statement) {
    writeToSection(place.draft, element.kind, statement);
  }
}

/** Writes a declaration into the section of its kind, which the document may not have yet. */
function writeToSection(draft: DocumentDraft, kind: KindId, statement: NewStatement): void {
  const { section } = draft.style.vocabulary.kind(kind);
  const body = section === undefined ? draft.root : sectionIn(draft, kind);
  if (body) {
    const after = section === undefined ? undefined : lastOfKindIn(body, kind, draft.style.lexicon);
    draft.add(body, { statement, after });
  } else if (section !== undefined) {
    draft.addToNewSection(section, statement);
  }
}

/** Takes a declaration out, and the extensions that would have nothing to extend any more. */
export function removeElement({ element }: RemoveElement, writing: Writing): void {
  const declared = writing.declared(element);
  if (!declared) {
    return;
  }
  const isLast = declared.symbol.declarations.length === 1;
  const statements = [
    { document: declared.document, node: declared.node },
    ...(isLast ? writing.extensionsOf(declared) : []),
  ];
  for (const { document, node } of statements) {
    writing.editableFor(document, declared.symbol.qualifiedName)?.draft.remove(node);
  }
}

/** Writes another name wherever an element is named. */
export function renameElement({ element, name }: RenameElement, writing: Writing): void {
  const symbol = writing.declared(element)?.symbol;
  const { table } = writing.context;
  const refusal = symbol && renamingRefusal(table, symbol, name);
  if (refusal) {
    writing.refuse(refusal);
  }
  for (const { document, start, end, newText } of symbol && !refusal
    ? renamedOccurrences(table, writing.context.documents(), symbol, name)
    : []) {
    writing.editableFor(document, symbol!.qualifiedName)?.draft.replace(start, end, newText);
  }
}

/** Takes a declaration out of its place and writes it in another one; names that led to it or from it still do. */
export function moveElement({ element, parent }: MoveElement, writing: Writing): void {
  const declared = writing.declared(element);
  const from = declared && writing.editableFor(declared.document, declared.symbol.qualifiedName);
  if (!declared?.kind || !from) {
    return;
  }
  if (parent === element || parent?.startsWith(`${element}.`)) {
    writing.refuse(refusals.insideItself(declared.symbol.qualifiedName));
    return;
  }
  const { symbol, kind, node } = declared;
  const around = parent === undefined ? '' : `${partsOf(parent).qualifiedName}.`;
  const qualifiedName = around + symbol.simpleName;
  const { table } = writing.context;
  if (qualifiedName !== symbol.qualifiedName && table.symbol(symbol.project, qualifiedName)) {
    writing.refuse(refusals.taken(qualifiedName, symbol.simpleName));
    return;
  }
  const write = destination(kind, parent, { project: symbol.project, near: declared.document }, writing);
  if (!write) {
    return;
  }
  for (const { document, start, end, newText } of movedNames(
    table,
    writing.context.documents(),
    declared,
    qualifiedName,
  )) {
    writing.editableFor(document, symbol.qualifiedName)?.draft.replace(start, end, newText);
  }
  from.draft.move(node);
  writing.afterwards(() => {
    const statement = from.draft.movedStatement(node);
    if (statement) {
      write(statement);
    } else {
      writing.refuse(refusals.contradictory());
    }
  });
}

/** How to write a declaration into an element or into the section of its kind. */
function destination(
  kind: KindId,
  parent: string | undefined,
  place: Pick<AddElement, 'project' | 'near'>,
  writing: Writing,
): ((statement: NewStatement) => void) | undefined {
  if (parent !== undefined) {
    const body = bodyInside(parent, kind, writing);
    return (
      body &&
      ((statement) => {
        if (body.draft.isMoved(body.node)) {
          writing.refuse(refusals.contradictory());
        }
        body.draft.add(body.node, { statement, after: lastOfKindIn(body.node, kind, body.draft.style.lexicon) });
      })
    );
  }
  const vocabulary = writing.context.model.vocabularyOf(place.project);
  if (!standsAlone(kind, vocabulary)) {
    return writing.refuse(refusals.noPlace(vocabulary.kind(kind).spelling));
  }
  const document = documentFor(kind, place, writing);
  return document
    ? (statement) => writeToSection(document.draft, kind, statement)
    : writing.refuse(refusals.noDocument(place.project));
}
