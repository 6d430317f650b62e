import type {Format} from '../extension.ts'

export const html: Format = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  texts: {
    en: {title: 'Web page in one file, for a browser or a phone'},
    fr: {title: 'Page web en un seul fichier, pour un navigateur ou un téléphone'},
  },
  render: async (document, look) => (await import('./html/render-html.ts')).renderHtml(document, look),
}
