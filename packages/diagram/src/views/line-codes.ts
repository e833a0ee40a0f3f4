/** Gives letters for texts beside lines that may have no room for them; the legend says what each letter stands for. */
export class LineCodes {
  private readonly codes = new Map<string, string>();

  /** The code of a text: the same text has the same code. */
  codeOf(text: string): string {
    const code = this.codes.get(text) ?? letters(this.codes.size);
    this.codes.set(text, code);
    return code;
  }

  get entries(): readonly { readonly code: string; readonly text: string }[] {
    return [...this.codes].map(([text, code]) => ({ code, text }));
  }
}

/** A, B, … Z, AA, AB, …: letters, because numbers on lines are counts. */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
