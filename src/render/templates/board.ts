import type {Template} from '../extension.ts'
import {sections} from '../sections.gen.ts'
import {verbatims} from '../study/verbatims.ts'

/** Every chapter of the registry, findings first: what a board reads; comments only where the result holds them. */
export const board: Template = {
  id: 'board',
  texts: {en: {title: 'Report for a board'}, fr: {title: 'Rapport pour une direction'}},
  sections: [...sections, verbatims].sort((a, b) => a.order - b.order),
}
