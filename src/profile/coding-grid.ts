import type {Bilingual} from '../kernel/index.ts'

/** A theme of a coding grid: a comment that holds the beginning of one of its words is coded under it. */
export interface CodedTheme {
  readonly id: string
  readonly labels: Bilingual<string>
  /** Beginnings of words of both languages, lower case, without accents. */
  readonly stems: readonly string[]
}

const theme = (id: string, [en, fr]: readonly [string, string], stems: string): CodedTheme => ({
  id,
  labels: {en, fr},
  stems: stems.split(' '),
})

/**
 * The themes of the course, each with words that tell it. A first coding by words, to be read again by a person
 * (Bardin 1977, L'analyse de contenu; Krippendorff 2004, Content Analysis).
 */
export const codingGrid: readonly CodedTheme[] = [
  theme(
    'price',
    ['Price and value for money', 'Prix et rapport qualité-prix'],
    'price pricing expensive cheap cost fee prix cher chere cout tarif promo reduction factur bill',
  ),
  theme(
    'service',
    ['Service and people', 'Service et personnel'],
    'service staff agent advis help welcom friendly rude kind accueil conseil personnel aide aimable vendeu hotline guichet',
  ),
  theme(
    'quality',
    ['Quality and reliability', 'Qualité et fiabilité'],
    'quality reliab fail broke break bug network slow fast qualit fiab panne bug reseau lent rapid marche',
  ),
  theme(
    'complaint',
    ['Complaints and how they were settled', 'Réclamations et leur traitement'],
    'complain refund mistake error problem wait delay reclam plainte rembours erreur probleme attent retard delai litige',
  ),
  theme(
    'trust',
    ['Trust and honesty', 'Confiance et honnêteté'],
    'trust honest lie lied promise transparen confian honnet ment mensong promess',
  ),
  theme(
    'attachment',
    ['Attachment and pleasure', 'Attachement et plaisir'],
    'love like enjoy happy favourite favorite proud aime ador plaisir content heureu prefer fier ravi',
  ),
  theme(
    'constraint',
    ['Contract and want of choice', 'Contrat et absence de choix'],
    'contract locked stuck choice switch cancel leav contrat engag bloqu choix oblig chang resili partir quitt',
  ),
]
