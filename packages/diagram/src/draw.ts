import type { WorkCounters } from '@govarch/model/counters';
import type { ModelChange, ModelReader } from '@govarch/model/model';
import { type Reading, readingOf } from '@govarch/model/reading';
import { type ComputedPicture, computePicture } from './compute-picture.js';
import type { Diagram } from './diagram.js';
import { viewKindRegistry } from './kinds/registry.js';
import { finishDiagram } from './layout/finish.js';
import type { ElkFactory } from './layout/kit/elk.js';
import type { LayoutTools, Pause } from './layout/kit/laid-out.js';
import type { DiagramRequest, SceneOptions } from './views/scene.js';

export { computePicture } from './compute-picture.js';
export type { ElkFactory, LayoutEngine } from './layout/kit/elk.js';
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
  /** What is drawn, as text: the next picture with the same text needs no layout. */
  readonly content: string;
  /** What it depends on. */
  readonly reading: Reading<unknown>;
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
  const reading = readingOf(model, (tracked) => computePicture(viewKindRegistry, tracked, request, context));
  const picture = reading.result;
  const content = JSON.stringify([picture.scene, picture.notices]);
  if (previous?.content === content) {
    return { diagram: previous.diagram, content, reading };
  }
  context.counters?.count('layouts-started');
  const pause = pauseFor(context.signal);
  await pause();
  const diagram = await layOut(picture, { createElk: context.createElk, pause });
  throwIfCancelled(context.signal);
  return { diagram, content, reading };
}

/** Whether a change of the model may show in a drawing; if not, it need not even be evaluated again. */
export function isAffected(drawing: Drawing, change: ModelChange): boolean {
  return drawing.reading.isAffectedBy(change);
}

/** Gives everything in a picture its place. */
export async function layOut({ scene, layout, ...remarks }: ComputedPicture, tools: LayoutTools): Promise<Diagram> {
  const laidOut = layout ? await layout(tools) : { items: [], edges: [] };
  return finishDiagram(scene, laidOut, remarks);
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
