/** What is said of a recording of the talk. French. */
export const fr = {
  recording: {
    start: 'Filmer',
    stop: 'Arrêter le film',
    saved: 'Film enregistré\u00a0: {{file}}',
    refused: 'Le navigateur n’a pas eu le droit de filmer cet onglet.',
    failed: 'Le film n’a pas pu être enregistré.',
  },
};
