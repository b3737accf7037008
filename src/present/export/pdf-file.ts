/** The objects of a PDF (ISO 32000-1), and how they are written down. */
export class PdfFile {
  /** By number, from 1. */
  private readonly objects: { entries: string; stream: Uint8Array | null }[] = [];

  /** @returns the number of an object that is told later */
  reserve(): number {
    return this.objects.push({ entries: '', stream: null });
  }

  /** @param entries of its dictionary. @returns its number */
  add(entries: string, stream: Uint8Array | null = null): number {
    return this.objects.push({ entries, stream });
  }

  set(number: number, entries: string): void {
    this.objects[number - 1] = { entries, stream: null };
  }

  /** The whole file. @param root the catalogue's number @param info that of what the document says of itself */
  write(root: number, info: number): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [];
    let length = 0;
    const put = (part: string | Uint8Array) => {
      const bytes = typeof part === 'string' ? latin1(part) : part;
      parts.push(bytes);
      length += bytes.length;
    };
    // The second line tells programs that what follows is no mere text.
    put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
    const starts = this.objects.map(({ entries, stream }, index) => {
      const start = length;
      put(`${index + 1} 0 obj\n<<${entries}${stream ? `/Length ${stream.length}` : ''}>>\n`);
      if (stream) {
        put('stream\n');
        put(stream);
        put('\nendstream\n');
      }
      put('endobj\n');
      return start;
    });
    const table = length;
    const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    put(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows}`);
    put(
      `trailer\n<</Size ${starts.length + 1}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${table}\n%%EOF\n`,
    );
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/** A text of the document's own: any letter, as UTF-16. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

/** Letters beyond Latin-1 that the encoding "WinAnsi" has, in its order from 0x80; blanks where it has none. */
const beyond = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * A text as a page's content has it in the encoding "WinAnsi", which every program has letters for: a letter that it
 * lacks loses its accent, or else is left out.
 */
export function winAnsi(text: string): string {
  return [...text.normalize('NFC').replace(/[\u2000-\u200a\u202f]/g, '\u00a0')]
    .map((letter) => codeOf(letter) ?? codeOf(letter.normalize('NFD')[0] ?? '') ?? '')
    .join('')
    .replace(/[\\()]/g, '\\$&');
}

function codeOf(letter: string): string | null {
  const code = letter.charCodeAt(0);
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return letter;
  const place = beyond.indexOf(letter);
  return letter !== '' && place >= 0 ? String.fromCharCode(0x80 + place) : null;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
