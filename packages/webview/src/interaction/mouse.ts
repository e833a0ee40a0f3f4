import { OPEN_ELEMENT, type OpenElementAction } from '@govarch/diagram/protocol';
import { injectable } from 'inversify';
import { MouseListener, type SModelElementImpl } from 'sprotty';
import { type Action, SelectAction } from 'sprotty-protocol/lib/actions';
import { selectedIds, standingFor } from '../views/model.js';

/** Movement of the mouse, in pixels, from which on a click is a drag. */
const DRAG_DISTANCE = 4;

/** A click selects, a click beside everything deselects, a double-click drills into the element; a drag pans. */
@injectable()
export class DiagramMouseListener extends MouseListener {
  private pressed: { x: number; y: number } | undefined;

  override mouseDown(_target: SModelElementImpl, event: MouseEvent): Action[] {
    this.pressed = event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
    return [];
  }

  override mouseUp(target: SModelElementImpl, event: MouseEvent): Action[] {
    const pressed = this.pressed;
    this.pressed = undefined;
    if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_DISTANCE) {
      return [];
    }
    const hit = standingFor(target);
    const before = selectedIds(target.root).filter((id) => id !== hit?.id);
    return [SelectAction.create({ selectedElementsIDs: hit ? [hit.id] : [], deselectedElementsIDs: before })];
  }

  override doubleClick(target: SModelElementImpl): Action[] {
    const hit = standingFor(target);
    if (!hit) {
      return [];
    }
    const open: OpenElementAction = { kind: OPEN_ELEMENT, element: hit.id };
    return [open];
  }
}
