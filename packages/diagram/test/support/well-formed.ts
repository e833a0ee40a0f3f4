const ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * What is wrong with a text as XML of the kind that we write: elements, attributes in double quotes, text, one
 * declaration. Undefined where nothing is.
 */
export function xmlError(text: string): string | undefined {
  if (FORBIDDEN.test(text)) {
    return 'a character that XML forbids';
  }
  const open: string[] = [];
  const body = text.replace(/^<\?xml [^?]*\?>\n/, '');
  const tag = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
  let position = 0;
  while (position < body.length) {
    const next = body.indexOf('<', position);
    const content = body.slice(position, next < 0 ? undefined : next);
    if (ENTITY.test(content)) {
      return `a bare & in "${content.slice(0, 40)}"`;
    }
    if (next < 0) {
      break;
    }
    tag.lastIndex = next;
    const match = tag.exec(body);
    if (!match) {
      return `no tag at "${body.slice(next, next + 40)}"`;
    }
    const [whole, closing, name, attributes, empty] = match as unknown as [string, string, string, string, string];
    if (ENTITY.test(attributes)) {
      return `a bare & in an attribute of ${name}`;
    }
    if (closing && open.pop() !== name) {
      return `</${name}> closes something else`;
    }
    if (!closing && !empty) {
      open.push(name);
    }
    position = next + whole.length;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}
