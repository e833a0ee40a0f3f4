/** What the page of the diagram loads, as addresses that the webview may reach. */
export interface PanelPage {
  readonly scriptUri: string;
  readonly styleUri: string;
  /** The origin from which VS Code serves the extension's own files. */
  readonly cspSource: string;
  /** The editor's language, as an IETF tag: the page speaks it until the server says what the project's is. */
  readonly language: string;
  /** Used once: only the script that carries it runs. */
  readonly nonce: string;
}

/** The page of the diagram panel. Nothing but the extension's own files loads, no script but the one named runs. */
export function panelHtml({ scriptUri, styleUri, cspSource, language, nonce }: PanelPage): string {
  const policy = [
    `default-src 'none'`,
    `img-src data: ${cspSource}`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="stylesheet" href="${styleUri}">
</head>
<body>
  <script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`;
}
