import type {Format} from '../extension.ts'

export const docx: Format = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  texts: {
    en: {title: 'Document to edit in Word, LibreOffice or Google Docs'},
    fr: {title: 'Document à modifier dans Word, LibreOffice ou Google Docs'},
  },
  render: async (document, look) => (await import('./docx/render-docx.ts')).renderDocx(document, look),
}
