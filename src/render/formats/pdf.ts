import type {Format} from '../extension.ts'

export const pdf: Format = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  texts: {
    en: {title: 'PDF report, tagged for screen readers'},
    fr: {title: 'Rapport PDF, balisé pour la lecture d’écran'},
  },
  // Loaded on demand: pdfkit and its fonts take longer to start than the rest of the tool.
  render: async (document, look) => (await import('./pdf/render-pdf.ts')).renderPdf(document, {look}),
}
