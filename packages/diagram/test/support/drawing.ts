import { modelOf, type ParsedModel } from '@govarch/language/testing';
import Elk from 'elkjs/lib/elk.bundled.js';
import type { Diagram } from '../../src/diagram.js';
import { type DiagramRequest, type DrawContext, drawDiagram } from '../../src/draw.js';

const elk = new Elk();

/** Draws with ELK in the same thread, on a fixed day. */
export const drawingContext: DrawContext = { today: '2025-06-30', createElk: () => elk };

/** Draws what GovArch text declares. */
export async function drawText(
  files: string | Readonly<Record<string, string>>,
  request: DiagramRequest,
  context: Partial<DrawContext> = {},
): Promise<Diagram> {
  return drawModel(await modelOf(files), request, context);
}

export function drawModel(
  { model }: Pick<ParsedModel, 'model'>,
  request: DiagramRequest,
  context: Partial<DrawContext> = {},
): Promise<Diagram> {
  return drawDiagram(model, request, { ...drawingContext, ...context });
}

/** The name of the only project of a text that has no `govarch.json`. */
export async function projectOf(parsed: ParsedModel): Promise<string> {
  return [...parsed.model.projects()][0]!.name;
}
