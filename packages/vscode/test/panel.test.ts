import { describe, expect, test } from 'vitest';
import { panelHtml } from '../src/diagram/panel-html.js';
import { optionsOfState } from '../src/diagram/panel-state.js';

const html = panelHtml({
  scriptUri: 'https://file.vscode-resource.test/main.js',
  styleUri: 'https://file.vscode-resource.test/main.css',
  cspSource: 'https://*.vscode-resource.test',
  language: 'vi',
  nonce: 'b1946ac92492d234',
});

describe('the page of the diagram', () => {
  test('allows nothing but what the extension itself serves', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ');
    expect(policy).toEqual([
      `default-src 'none'`,
      'img-src data: https://*.vscode-resource.test',
      'style-src https://*.vscode-resource.test',
      'font-src https://*.vscode-resource.test',
      `script-src 'nonce-b1946ac92492d234'`,
    ]);
  });

  test('begins in the language of the editor', () => {
    expect(html).toContain('<html lang="vi">');
  });

  test('runs no script without the nonce', () => {
    const scripts = html.match(/<script[^>]*>/g);
    expect(scripts).toEqual(['<script nonce="b1946ac92492d234" src="https://file.vscode-resource.test/main.js">']);
    expect(html).not.toMatch(/unsafe-|\son\w+=|javascript:/);
  });
});

describe('the state of an earlier panel', () => {
  test('brings back the view that it showed', () => {
    const state = { sourceUri: 'file:///a.govarch', view: 'vpcp::TongThe', zoom: 2 };
    expect(optionsOfState(state)).toEqual({ sourceUri: 'file:///a.govarch', view: 'vpcp::TongThe' });
  });

  test('brings back nothing if it names no document', () => {
    for (const state of [undefined, null, 'text', 7, [], {}, { sourceUri: 7 }]) {
      expect(optionsOfState(state)).toBeUndefined();
    }
  });
});
