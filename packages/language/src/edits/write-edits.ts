import type { AddDependency, ModelEdit, SetEdition } from '@govarch/model/edits';
import { addAttribute, changeAttribute, removeAttribute } from './attribute-edits.js';
import { type NewDependency, withSettings } from './configuration.js';
import type { EditContext, WrittenEdits } from './edit-context.js';
import { addElement, idsOf, moveElement, removeElement, renameElement } from './element-edits.js';
import { refusals } from './refusals.js';
import { addRelation, removeRelation, replaceName, replaceSource, replaceTarget } from './relation-edits.js';
import { joined, type TextChange } from './text-change.js';
import { addView, bracketCondition, includeInView, removePlacement } from './view-edits.js';
import { Writing } from './writing.js';

/**
 * Turns edits of the model into changes of the texts that say it: all of them together, or none and why. What is
 * written follows the style of its file, and nothing else changes.
 */
export function writeEdits(edits: readonly ModelEdit[], context: EditContext): WrittenEdits {
  const writing = new Writing(context);
  for (const edit of edits) {
    announce(edit, writing);
  }
  for (const edit of edits) {
    make(edit, writing);
  }
  writing.finish();
  const changes = new Map<string, readonly TextChange[]>();
  const settings = edits.filter((edit): edit is SettingEdit => SETTINGS.has(edit.type));
  for (const [document, found] of [...changesOfDrafts(writing), ...configurationChanges(settings, writing)]) {
    const inOrder = joined(found) ?? writing.refuse(refusals.contradictory());
    if (inOrder && inOrder.length > 0) {
      changes.set(document, inOrder);
    }
  }
  return writing.refusal ? { refusal: writing.refusal } : { changes };
}

/** Edits of `govarch.json`. */
type SettingEdit = AddDependency | SetEdition;
const SETTINGS: ReadonlySet<ModelEdit['type']> = new Set(['add-dependency', 'set-edition']);

/** What the edits bring about can be named by each of them. */
function announce(edit: ModelEdit, { names }: Writing): void {
  if (edit.type === 'add-element') {
    for (const id of idsOf(edit)) {
      names.plan(id);
    }
  } else if (edit.type === 'add-dependency') {
    names.planAlias(edit.project, edit.alias, edit.dependency);
  }
}

function make(edit: ModelEdit, writing: Writing): void {
  switch (edit.type) {
    case 'add-attribute':
      addAttribute(edit, writing);
      break;
    case 'change-attribute':
      changeAttribute(edit, writing);
      break;
    case 'remove-attribute':
      removeAttribute(edit, writing);
      break;
    case 'add-relation':
      addRelation(edit, writing);
      break;
    case 'replace-target':
      replaceTarget(edit, writing);
      break;
    case 'replace-source':
      replaceSource(edit, writing);
      break;
    case 'remove-relation':
      removeRelation(edit, writing);
      break;
    case 'replace-name':
      replaceName(edit, writing);
      break;
    case 'add-element':
      addElement(edit, writing);
      break;
    case 'add-view':
      addView(edit, writing);
      break;
    case 'remove-element':
      removeElement(edit, writing);
      break;
    case 'rename-element':
      renameElement(edit, writing);
      break;
    case 'move-element':
      moveElement(edit, writing);
      break;
    case 'remove-placement':
      removePlacement(edit, writing);
      break;
    case 'include-in-view':
      includeInView(edit, writing);
      break;
    case 'bracket-condition':
      bracketCondition(edit, writing);
      break;
    case 'add-dependency':
    case 'set-edition':
      break;
  }
}

function changesOfDrafts(writing: Writing): [string, readonly TextChange[]][] {
  return writing.refusal ? [] : [...writing.drafts].map(([document, draft]) => [document, draft.changes()]);
}

/** What each project sets is written into its `govarch.json` together. */
function configurationChanges(
  edits: readonly SettingEdit[],
  { context, refuse }: Writing,
): [string, readonly TextChange[]][] {
  const changes: [string, readonly TextChange[]][] = [];
  for (const name of new Set(edits.map(({ project }) => project))) {
    const project = context.project(name);
    const ofProject = edits.filter((edit) => edit.project === name);
    const dependencies = ofProject.flatMap((edit): NewDependency[] => {
      const found =
        edit.type === 'add-dependency' && (context.project(edit.dependency) ?? refuse(refusals.gone(edit.dependency)));
      return found ? [{ alias: edit.alias, project: found }] : [];
    });
    const edition = ofProject.find((edit) => edit.type === 'set-edition')?.edition;
    const written = project?.opened
      ? withSettings(name, project, { dependencies, edition })
      : { refusal: refusals.outside(name, name) };
    if ('refusal' in written) {
      refuse(written.refusal);
    } else if (project?.configuration) {
      changes.push([project.configuration.uri, written.changes]);
    }
  }
  return changes;
}
