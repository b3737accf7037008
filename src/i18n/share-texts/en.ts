import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the dialog to share says. English. */
export const en = {
  shareDialog: {
    view: 'Share this view',
    one: 'Share “{{title}}”',
    close: 'Close',
    link: 'Link',
    viewHelp: 'It opens exactly what you see: language, selection, filters and map.',
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyByHand: 'It could not be copied. The text is selected: copy it with {{key}}+C.',
    send: 'Share with…',
    sendFailed: 'It could not be shared. Copy the link instead.',
    qr: 'QR code',
    qrOf: 'QR code of the link to “{{title}}”',
    qrTooLong: 'This link is too long for a QR code.',
    scan: 'Scan to take it along',
    saveQr: 'Save the QR code as {{format}}',
    saved: 'Saved: {{file}}',
    saveFailed: 'The {{format}} file could not be saved.',
  },
  talks: {
    title: 'Show it to others:',
    stage: 'on a stage',
    story: 'as a story to scroll',
  },
  embed: {
    title: 'Embed in a page',
    help: 'Paste this code into your page. The map sets no cookie there and leaves the wheel to the page.',
    language: 'Language',
    readersLanguage: 'The reader’s',
    withFilters: 'With the present filters',
    withView: 'With the present selection and view of the map',
    withPanel: 'With the panel beside the map',
    mayGrow: 'The height follows the width (by a small script)',
    height: 'Height (px)',
    widest: 'Largest width (px)',
    widestHelp: 'Empty: all the width there is.',
    code: 'HTML code',
    copyCode: 'Copy the code',
  },
} satisfies SameKeys<typeof fr>;
