import { replaceControls } from '@govarch/model/text';
import type { SvgElement } from '../figures/svg-element.js';

const NOT_XML = /[\ufffe\uffff]/gu;

/** A text as content of XML: markup escaped, without characters that XML forbids or that whoever shows it would obey. */
export function escapeXml(text: string): string {
  return replaceControls(text, withoutControl)
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Line ends go on as blanks. */
function withoutControl(character: string): string {
  return /\s/.test(character) ? ' ' : '';
}

/** A tree of SVG as text. */
export function serialize(element: SvgElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (element.children.length === 0) {
    return `<${element.tag}${attributes}/>`;
  }
  const children = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : serialize(child)))
    .join('');
  return `<${element.tag}${attributes}>${children}</${element.tag}>`;
}
