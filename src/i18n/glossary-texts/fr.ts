/** What an explanation says around the meaning of a word. French. */
export const fr = {
  glossary: {
    forStudents: 'Pour vous\u00a0:',
    source: 'Source\u00a0:',
    all: 'Tous les mots expliqués',
    title: 'Les mots de la liste',
  },
} as const;
