import type { SvgElement } from '../figures/svg-element.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as content of XML: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
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
