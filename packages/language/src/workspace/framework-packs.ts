import { frameworkEditions } from '@govarch/model/vocabulary';
import { type FileSystemProvider, type URI, UriUtils } from 'langium';

/** A file system that holds the packs of the frameworks that GovArch knows: a folder for each edition, named by its id. */
export interface PackAwareFileSystemProvider extends FileSystemProvider {
  readonly frameworkPacks: URI;
}

/** The folder of the pack that ships for an edition; undefined where there is none, or none is at hand. */
export function shippedPackOf(edition: string, provider: FileSystemProvider): URI | undefined {
  const isKnown = frameworkEditions.some(({ id }) => id === edition);
  return isKnown && isPackAware(provider) ? UriUtils.joinPath(provider.frameworkPacks, edition) : undefined;
}

function isPackAware(provider: FileSystemProvider): provider is PackAwareFileSystemProvider {
  return 'frameworkPacks' in provider;
}
