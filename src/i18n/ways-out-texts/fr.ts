/** What stands for a way out of an unattended screen. French. */
export const fr = {
  wayOut: {
    scan: 'Scannez avec votre téléphone',
    qr: 'Code QR de «\u202f{{name}}\u202f»',
    unreachable: 'Ce lien ne s’ouvre que sur cette borne\u00a0: un téléphone ne peut pas l’atteindre.',
    tooLong: 'Cette adresse est trop longue pour un code QR.',
    file: 'Cette borne n’enregistre pas de fichier. Ouvrez l’atlas sur votre téléphone pour l’emporter.',
    close: 'Fermer',
  },
} as const;
