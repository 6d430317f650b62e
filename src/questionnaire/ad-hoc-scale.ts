import type {Bilingual} from '../kernel/index.ts'
import {type Construct, type Role, roles} from './schema.ts'

/** The dimensions of trust (Gurviez & Korchia 2002). */
export const credibilityIntegrityBenevolence = ['credibility', 'integrity', 'benevolence'] as const

interface NamedScale {
  readonly role: Role
  readonly labels: Bilingual<string>
  readonly dimension?: true
}

/** Names that mean something: the roles, the constructs of the bundled questionnaires, and their French names. */
const named = new Map<string, NamedScale>([
  ['satisfaction', {role: 'satisfaction', labels: {en: 'Satisfaction', fr: 'Satisfaction'}}],
  ['trust', {role: 'trust', labels: {en: 'Trust', fr: 'Confiance'}}],
  ['credibility', {role: 'trust', labels: {en: 'Credibility', fr: 'Crédibilité'}, dimension: true}],
  ['integrity', {role: 'trust', labels: {en: 'Integrity', fr: 'Intégrité'}, dimension: true}],
  ['benevolence', {role: 'trust', labels: {en: 'Benevolence', fr: 'Bienveillance'}, dimension: true}],
  ['commitment', {role: 'commitment', labels: {en: 'Commitment', fr: 'Engagement'}}],
  ['attachment', {role: 'attachment', labels: {en: 'Attachment', fr: 'Attachement'}}],
  ['habit', {role: 'habit', labels: {en: 'Habit', fr: 'Habitude'}}],
  ['constraint', {role: 'constraint', labels: {en: 'Constraint', fr: 'Contrainte'}}],
  ['alternatives', {role: 'constraint', labels: {en: 'Lack of alternatives', fr: 'Absence d’alternative'}}],
  ['exit_cost', {role: 'constraint', labels: {en: 'Exit cost', fr: 'Coût de sortie'}}],
  ['loyalty', {role: 'outcome', labels: {en: 'Loyalty intentions', fr: 'Intentions de fidélité'}}],
  ['outcome', {role: 'outcome', labels: {en: 'Outcome', fr: 'Résultat'}}],
  ['repurchase', {role: 'outcome', labels: {en: 'Repurchase', fr: 'Réachat'}}],
  ['advocacy', {role: 'outcome', labels: {en: 'Advocacy', fr: 'Recommandation'}}],
  ['price_tolerance', {role: 'outcome', labels: {en: 'Price tolerance', fr: 'Tolérance au prix'}}],
  ['nps', {role: 'outcome', labels: {en: 'Likelihood to recommend', fr: 'Intention de recommander'}}],
  ['social_bond', {role: 'bond', labels: {en: 'Social bond', fr: 'Lien social'}}],
  ['bond', {role: 'bond', labels: {en: 'Bond', fr: 'Lien'}}],
  ['voice', {role: 'voice', labels: {en: 'Voice', fr: 'Prise de parole'}}],
  ['relative_attitude', {role: 'relative-attitude', labels: {en: 'Relative attitude', fr: 'Attitude relative'}}],
  ['variety_seeking', {role: 'variety-seeking', labels: {en: 'Variety seeking', fr: 'Recherche de variété'}}],
])

const french = new Map<string, string>([
  ['confiance', 'trust'],
  ['credibilite', 'credibility'],
  ['integrite', 'integrity'],
  ['bienveillance', 'benevolence'],
  ['engagement', 'commitment'],
  ['attachement', 'attachment'],
  ['habitude', 'habit'],
  ['contrainte', 'constraint'],
  ['cout_de_sortie', 'exit_cost'],
  ['fidelite', 'loyalty'],
  ['reachat', 'repurchase'],
  ['recommandation', 'advocacy'],
])

/**
 * A scale with the role its name gives it, without items. An unknown name is an antecedent: measured, related to the
 * rest, deciding nothing. A French name is kept under the English id, which other programs read.
 */
export function adHocScale(name: string): Construct {
  const id = french.get(name) ?? name
  const known = named.get(id)
  const role = known?.role ?? roles.find((candidate) => candidate === id) ?? 'antecedent'
  return {
    id,
    role,
    labels: known?.labels ?? {en: id, fr: id},
    definition: {en: 'Scale declared on the command line.', fr: 'Échelle déclarée sur la ligne de commande.'},
    source: 'Declared by the user',
    items: [],
    dimensions: [],
    dimension: known?.dimension ?? false,
  }
}
