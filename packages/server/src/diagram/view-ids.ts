import type { DiagramRequest } from '@govarch/diagram/draw';
import type { AvailableView, DiagramLanguage } from '@govarch/diagram/protocol';
import { type AutomaticSubject, viewKindRegistry } from '@govarch/diagram/view-kinds';
import type { ArchitectureModel } from '@govarch/model/model';
import { textIn } from '@govarch/model/queries';
import { inOrderOfText } from '@govarch/model/text-order';
import { coreVocabulary, type SectionId, type ViewKindId } from '@govarch/model/vocabulary';

const PROJECT = 'project:';
const SECTION = 'section:';
const ELEMENT = 'element:';

/** The id under which a client asks for a view: see `DiagramOptions.view`; the automatic view of an element has one too. */
export function viewIdOf(request: DiagramRequest): string {
  switch (request.type) {
    case 'view':
      return request.view;
    case 'element':
      return ELEMENT + request.element;
    case 'section':
      return `${SECTION}${request.project}::${request.section}`;
    case 'project':
      return PROJECT + request.project;
  }
}

/** What an id stands for. Whether it exists is seen when it is drawn. */
export function requestOf(id: string): DiagramRequest {
  if (id.startsWith(PROJECT)) {
    return { type: 'project', project: id.slice(PROJECT.length) };
  }
  if (id.startsWith(ELEMENT)) {
    return { type: 'element', element: id.slice(ELEMENT.length) };
  }
  if (id.startsWith(SECTION)) {
    const [project = '', name] = id.slice(SECTION.length).split('::');
    const section = coreVocabulary.sections.find((entry) => entry.id === name);
    return section ? { type: 'section', project, section: section.id } : { type: 'project', project };
  }
  return { type: 'view', view: id };
}

/** The views of a project that one may switch to: the declared ones in the order of the text, then the automatic ones. */
export function availableViews(model: ArchitectureModel, project: string, language: DiagramLanguage): AvailableView[] {
  const declared = inOrderOfText([...model.views()].filter((view) => view.project === project)).map(
    (view): AvailableView => ({
      id: view.id,
      ...viewKindOf(view.kind),
      title: textIn(view.title, language) ?? view.name,
      automatic: false,
    }),
  );
  const automatic = Object.values(viewKindRegistry).flatMap((kind) =>
    listedSubjects(model, project, kind.automatic?.of).map(
      (subject): AvailableView => ({
        id: viewIdOf({ ...subject, project }),
        ...viewKindOf(kind.id),
        title:
          subject.type === 'section'
            ? capitalised(coreVocabulary.section(subject.section).spelling[language])
            : (kind.automatic?.titleOf({ language, model }, subject) ?? ''),
        automatic: true,
      }),
    ),
  );
  return [...declared, ...automatic];
}

/** What of a project has an automatic view that is worth a line in a list: those of single elements would fill it. */
function listedSubjects(
  model: ArchitectureModel,
  project: string,
  of: AutomaticSubject['type'] | undefined,
): Exclude<AutomaticSubject, { type: 'element' }>[] {
  switch (of) {
    case 'project':
      return [{ type: 'project' }];
    case 'section':
      return coreVocabulary.sections
        .filter(({ id }) => hasElements(model, project, id))
        .map(({ id }) => ({ type: 'section', section: id }));
    default:
      return [];
  }
}

function viewKindOf(kind: ViewKindId): Pick<AvailableView, 'viewKind' | 'viewKindTitle' | 'drawn'> {
  const spelling = coreVocabulary.viewKinds.find((entry) => entry.id === kind)?.spelling;
  return {
    viewKind: kind,
    viewKindTitle: spelling ?? { vi: kind, en: kind },
    drawn: viewKindRegistry[kind] !== undefined,
  };
}

function hasElements(model: ArchitectureModel, project: string, section: SectionId): boolean {
  return model
    .vocabularyOf(project)
    .kinds.filter((kind) => kind.section === section)
    .some(({ id }) => model.elementsOfKind(id).some((element) => element.kind === id && element.project === project));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
