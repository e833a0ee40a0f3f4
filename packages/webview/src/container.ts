import { Container, ContainerModule } from 'inversify';
import {
  ConsoleLogger,
  configureCommand,
  configureModelElement,
  configureViewerOptions,
  defaultModule,
  LogLevel,
  modelSourceModule,
  SelectCommand,
  TYPES,
  updateModule,
  viewportModule,
} from 'sprotty';
import { ServerSource } from './connection/server-source.js';
import { DiagramMouseListener } from './interaction/mouse.js';
import { ZOOM_LIMITS } from './interaction/viewport.js';
import { DiagramLine, DiagramRoot, DiagramShape } from './views/model.js';
import { ItemView, NoView, RootView } from './views/views.js';

/**
 * Sprotty with what the diagram needs: showing, updating, selecting, moving the viewport. No editing, and no layout or
 * measuring here: positions come from the server.
 *
 * @param surface id of the HTML element that becomes the drawing surface
 */
export function createContainer(surface: string): Container {
  const container = new Container();
  container.load(defaultModule, modelSourceModule, updateModule, viewportModule, diagramModule(surface));
  return container;
}

function diagramModule(surface: string): ContainerModule {
  return new ContainerModule((bind, _unbind, isBound, rebind) => {
    const context = { bind, isBound, rebind };
    rebind(TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
    rebind(TYPES.LogLevel).toConstantValue(LogLevel.warn);
    bind(ServerSource).toSelf().inSingletonScope();
    bind(TYPES.ModelSource).toService(ServerSource);
    bind(DiagramMouseListener).toSelf().inSingletonScope();
    bind(TYPES.MouseListener).toService(DiagramMouseListener);
    configureCommand(context, SelectCommand);
    configureModelElement(context, 'graph', DiagramRoot, RootView);
    for (const type of ['area', 'node', 'label', 'mark', 'caption']) {
      configureModelElement(context, type, DiagramShape, ItemView);
    }
    configureModelElement(context, 'edge', DiagramLine, ItemView);
    configureModelElement(context, 'legend', DiagramShape, NoView);
    configureViewerOptions(context, {
      baseDiv: surface,
      needsClientLayout: false,
      needsServerLayout: false,
      zoomLimits: ZOOM_LIMITS,
    });
  });
}
