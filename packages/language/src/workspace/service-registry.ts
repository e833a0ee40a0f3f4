import { DefaultServiceRegistry, type LangiumCoreServices, type URI } from 'langium';
import { isModelFile } from './folder-scan.js';

/** Finds the services of a file by its ending, in whatever letters a disk writes that. */
export class GovArchServiceRegistry extends DefaultServiceRegistry {
  override getServices(uri: URI): LangiumCoreServices {
    return super.getServices(isModelFile(uri) ? uri.with({ path: uri.path.replace(/\.govarch$/i, '.govarch') }) : uri);
  }
}
