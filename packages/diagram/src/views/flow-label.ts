import type { ElementId } from '@govarch/model/model';
import type { FlowPath } from '@govarch/model/view-evaluation';
import { drawableText } from '../text/wrap.js';
import { attributeText, enumerationText } from './attribute-text.js';
import { type Perspective, titleFor, titleOf } from './perspective.js';
import { words } from './words.js';

/**
 * What is written beside a flow: the data it carries, else its title; then protocol and method.
 *
 * @param withPath also says which platforms it passes, where these are not drawn
 */
export function flowLabel(perspective: Perspective, path: FlowPath, withPath: boolean): string[] {
  const data = path.carries.flatMap((id) => titleIn(perspective, id)).join(', ');
  const title = titleFor(perspective, path.flow);
  const first = data || title;
  const how = [
    attributeText(perspective, path.flow, 'protocol'),
    enumerationText(perspective, path.flow, 'method'),
  ].filter((text) => text !== undefined);
  const route = withPath ? routeLabel(perspective, path.via) : [];
  return [...(first ? [first] : []), ...(how.length > 0 ? [how.join(' · ')] : []), ...route];
}

/** Which platforms a flow passes; nothing where it passes none. */
export function routeLabel(perspective: Perspective, via: readonly ElementId[]): string[] {
  const platforms = shortNames(perspective, via);
  return platforms.length > 0 ? [`${words.via[perspective.language]} ${platforms.join(', ')}`] : [];
}

function titleIn(perspective: Perspective, id: ElementId): string[] {
  const element = perspective.model.element(id);
  return element ? [titleOf(perspective, element)] : [];
}

/** What elements are called beside a line. */
export function shortNames(perspective: Perspective, ids: readonly ElementId[]): string[] {
  return ids.flatMap((id) => shortNameIn(perspective, id));
}

/** Longest name that is shorter to read than a title. */
const SHORT_NAME = 12;

/** What an author calls the element, where that is short: `LGSP` rather than what it stands for. */
function shortNameIn(perspective: Perspective, id: ElementId): string[] {
  const name = perspective.model.element(id)?.name;
  return name !== undefined && name.length <= SHORT_NAME ? [drawableText(name)] : titleIn(perspective, id);
}
