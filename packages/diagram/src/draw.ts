import type { WorkCounters } from '@govarch/model/counters';
import type { ElementId, ModelChange, ModelReader } from '@govarch/model/model';
import { type ModelReads, mayAffect } from '@govarch/model/view-evaluation';
import type { Diagram } from './diagram.js';
import { layoutContext } from './layout/context-layout.js';
import type { ElkFactory } from './layout/elk.js';
import { layoutIntegration } from './layout/integration-layout.js';
import { layoutLandscape } from './layout/landscape/landscape-layout.js';
import { finishDiagram, type Pause } from './layout/parts.js';
import { computeScene } from './views/compute-scene.js';
import type { DiagramRequest, Scene, SceneOptions } from './views/scene.js';

export type { ElkFactory, LayoutEngine } from './layout/elk.js';
export type { DiagramRequest, SceneOptions } from './views/scene.js';

/** Tells that the result is no longer wanted; an `AbortSignal` is one. */
export interface CancellationSignal {
  readonly aborted: boolean;
}

/** What drawing needs besides the model. */
export interface DrawContext extends SceneOptions {
  readonly createElk: ElkFactory;
  readonly counters?: WorkCounters;
  readonly signal?: CancellationSignal;
}

/** Drawing was given up because its result is no longer wanted. */
export class DrawingCancelled extends Error {
  override readonly name = 'DrawingCancelled';

  constructor() {
    super('The diagram is no longer wanted.');
  }
}

/** A diagram with what it was made from, so that the next one costs only what has changed. */
export interface Drawing {
  readonly diagram: Diagram;
  readonly scene: Scene;
  readonly reads: ModelReads;
  readonly ordered: readonly ElementId[];
}

/**
 * Draws a declared view or the automatic view of something. What cannot be drawn gives a diagram with a notice and
 * nothing else; a model, whatever it says, does not make it fail.
 *
 * @throws DrawingCancelled when the signal says so
 */
export async function drawDiagram(model: ModelReader, request: DiagramRequest, context: DrawContext): Promise<Diagram> {
  return (await draw(model, request, context)).diagram;
}

/**
 * As {@link drawDiagram}, for a diagram that follows its model: where the scene is the same as before, the earlier
 * layout is kept.
 */
export async function draw(
  model: ModelReader,
  request: DiagramRequest,
  context: DrawContext,
  previous?: Drawing,
): Promise<Drawing> {
  context.counters?.count('views-computed');
  const { scene, reads, ordered } = computeScene(model, request, context);
  if (previous && JSON.stringify(previous.scene) === JSON.stringify(scene)) {
    return { diagram: previous.diagram, scene, reads, ordered };
  }
  context.counters?.count('layouts-started');
  const pause = pauseFor(context.signal);
  await pause();
  const diagram = await layoutScene(scene, context.createElk, pause);
  throwIfCancelled(context.signal);
  return { diagram, scene, reads, ordered };
}

/** Whether a change of the model may show in a drawing; if not, it need not even be evaluated again. */
export function isAffected(drawing: Drawing, change: ModelChange, model: ModelReader): boolean {
  return mayAffect(change, drawing.reads, drawing.ordered, model);
}

async function layoutScene(scene: Scene, createElk: ElkFactory, pause: Pause): Promise<Diagram> {
  switch (scene.type) {
    case 'landscape':
      return layoutLandscape(scene, pause);
    case 'context':
      return layoutContext(scene);
    case 'integration':
      return layoutIntegration(scene, createElk, pause);
    case 'empty':
      return finishDiagram(scene, [], []);
  }
}

declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;

function pauseFor(signal: CancellationSignal | undefined): Pause {
  return async () => {
    throwIfCancelled(signal);
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    throwIfCancelled(signal);
  };
}

function throwIfCancelled(signal: CancellationSignal | undefined): void {
  if (signal?.aborted) {
    throw new DrawingCancelled();
  }
}
