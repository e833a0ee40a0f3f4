import type { ScanObserver } from '@govarch/language/workspace';
import type { Language } from '@govarch/model/vocabulary';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Folders after which a search for files is worth a word. */
const NOTABLE = 500;

const TITLE = { vi: 'GovArch: đang tìm tệp của các dự án', en: 'GovArch: looking for the files of projects' };

/** Shows a long search for files in the editor, where the user may stop it. */
export function showScans(connection: Connection, language: () => Language | undefined): ScanObserver {
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let reporter: WorkDoneProgressServerReporter | undefined;
  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin(TITLE[language() ?? 'vi'], undefined, undefined, true);
    reporter = created;
    return created;
  };
  const failed = (error: unknown) => connection.console.error(String(error));
  return {
    isStopped: () => reporter?.token.isCancellationRequested ?? false,
    progress: (folders) => {
      if (folders % NOTABLE === 0) {
        shown ??= begin();
        shown.then((progress) => progress.report(String(folders))).catch(failed);
      }
    },
    ended: () => {
      shown?.then((progress) => progress.done()).catch(failed);
      shown = undefined;
      reporter = undefined;
    },
  };
}
