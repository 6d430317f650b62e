import type {Bilingual} from '../../kernel/index.ts'
import type {FactorProblem, FactorRemedy} from './factor-problems.ts'

/**
 * What limits the factor model, what can still be concluded and what to do next; `{items}` and `{constructs}` those
 * concerned, `{count}` how many respondents or items, `{retried}` whether another attempt was made.
 */
export const factorProblemTexts: Bilingual<
  Readonly<Record<FactorProblem, {readonly what: string; readonly next: string}>>
> = {
  en: {
    'nothing-to-fit': {
      what: 'No factor model: no construct has two questions whose answers differ.',
      next: 'Each question stands for itself; ask at least three for each construct next time.',
    },
    'single-items-left-out': {
      what: 'Left out of the factor model, being one question only: {constructs}.',
      next: 'Their reliability is assumed, not estimated; ask at least three questions next time.',
    },
    'repeated-items': {
      what: 'Left out of the factor model, because other questions give their answers exactly: {items}.',
      next: 'The rest of the model holds; look for a column copied twice or computed from others.',
    },
    'too-few-respondents': {
      what: 'No factor model: {count, plural, one {# respondent} other {# respondents}} for as many questions or more.',
      next: 'Read each scale by its alpha; collect at least 100 answers before testing the questionnaire as a whole.',
    },
    'few-respondents': {
      what: 'The factor model rests on {count, plural, one {# respondent} other {# respondents}}: its fit is rough.',
      next: 'Read loadings and their standard errors rather than fit; collect at least 100 answers.',
    },
    'two-item-constructs': {
      what: 'Constructs of two questions lean on the other constructs to be identified: {constructs}.',
      next: 'Their loadings hold only with the rest of the model; ask at least three questions next time.',
    },
    'just-identified': {
      what: 'The factor model has as many parameters as the data have moments: it fits by construction and tests nothing.',
      next: 'Read loadings and reliability; a fourth question would make the model testable.',
    },
    'not-identified': {
      what: 'The factor model of {constructs} is not identified: the answers allow many solutions.',
      next: 'Do not read its loadings; the reliability of each scale still holds. Ask at least three questions.',
    },
    'not-converged': {
      what: '{retried, select, true {The factor model found no solution at its first attempt.} other {No factor model: no solution was found.}}',
      next: 'What each scale shows by itself still holds; check for questions that do not belong, and collect more answers.',
    },
    heywood: {
      what: 'Improper factor model (Heywood case): the error of {items} would have a negative variance.',
      next: 'Correlations between constructs are still indicative; look for a near repetition, or collect more answers.',
    },
    'negative-latent-variance': {
      what: 'Improper factor model: {constructs} would have a negative variance, its questions having nothing in common.',
      next: 'Do not score it: check that its questions measure one thing and that none is reversed.',
    },
    'merged-constructs': {
      what: 'The answers do not tell {constructs} apart: their factors correlate at 1 or beyond.',
      next: 'Report them as one notion, or reword the questions; what each says against the other constructs still holds.',
    },
    'latent-not-positive': {
      what: 'The covariance matrix of the constructs is not positive definite: {constructs} are entangled.',
      next: 'Do not read their differences; each scale keeps its own reliability. Merge the nearest two, or reword their questions.',
    },
    'empty-respondents': {
      what: '{count, plural, one {# respondent gave} other {# respondents gave}} no answer to any question of the factor model and {count, plural, one {is} other {are}} not in it.',
      next: 'Nothing to do: the model uses everybody else.',
    },
    'incomplete-left-out': {
      what: 'The factor model leaves out {count, plural, one {# respondent} other {# respondents}} with a missing answer (listwise).',
      next: 'Fine for a few; if many, see whether those who skip questions differ from the others.',
    },
    'missing-modelled': {
      what: '{count, plural, one {# respondent has} other {# respondents have}} missing answers: modelled (full information, FIML), nobody left out.',
      next: 'Holds if skipping does not depend on the answer itself; compare with complete answers in the stability of the verdicts.',
    },
    'deciding-constructs-only': {
      what: 'Too many patterns of missing answers for all constructs: the factor model keeps those that decide the class; left out: {constructs}.',
      next: 'The others keep their own reliability; complete their answers to have them tested too.',
    },
    'ordered-answers': {
      what: 'Fewer than five answer categories: modelled as ordered (polychoric correlations, WLSMV).',
      next: 'No verdict on fit: thresholds made for maximum likelihood do not carry over (Xia & Yang 2019). Read loadings and SRMR.',
    },
    'weights-not-used': {
      what: 'The model of ordered answers uses neither weights nor accounts.',
      next: 'Its standard errors may be too small; the scales and shares do use them.',
    },
    'poor-fit': {
      what: 'The factor model fits poorly: the constructs as asked do not reproduce the correlations between questions.',
      next: 'Look at the modification indices in the appendix; compare with the axes found without the questionnaire.',
    },
    'second-order-not-tested': {
      what: '{constructs} over three dimensions: the second-order factor has as many parameters as there are correlations, so that it fits exactly as the three dimensions do.',
      next: 'Read its loadings as a description; it is reported, not confirmed.',
    },
  },
  fr: {
    'nothing-to-fit': {
      what: 'Pas de modèle factoriel : aucun construit n’a deux questions dont les réponses varient.',
      next: 'Chaque question vaut pour elle-même ; en poser au moins trois par construit la prochaine fois.',
    },
    'single-items-left-out': {
      what: 'Hors du modèle factoriel, car mesurés par une seule question : {constructs}.',
      next: 'Leur fiabilité est supposée, non estimée ; poser au moins trois questions la prochaine fois.',
    },
    'repeated-items': {
      what: 'Hors du modèle factoriel, car d’autres questions donnent exactement leurs réponses : {items}.',
      next: 'Le reste du modèle tient ; chercher une colonne copiée ou calculée à partir d’autres.',
    },
    'too-few-respondents': {
      what: 'Pas de modèle factoriel : {count, plural, one {# répondant} other {# répondants}} pour autant de questions ou plus.',
      next: 'Lire chaque échelle par son alpha ; recueillir au moins 100 réponses avant d’éprouver le questionnaire entier.',
    },
    'few-respondents': {
      what: 'Le modèle factoriel repose sur {count, plural, one {# répondant} other {# répondants}} : son ajustement est approximatif.',
      next: 'Lire les contributions et leurs erreurs types plutôt que l’ajustement ; recueillir au moins 100 réponses.',
    },
    'two-item-constructs': {
      what: 'Des construits à deux questions ne sont identifiés que grâce aux autres : {constructs}.',
      next: 'Leurs contributions ne valent qu’avec le reste du modèle ; poser au moins trois questions la prochaine fois.',
    },
    'just-identified': {
      what: 'Le modèle factoriel a autant de paramètres que les données ont de moments : il s’ajuste par construction et n’éprouve rien.',
      next: 'Lire les contributions et la fiabilité ; une quatrième question rendrait le modèle réfutable.',
    },
    'not-identified': {
      what: 'Le modèle factoriel de {constructs} n’est pas identifié : les réponses admettent plusieurs solutions.',
      next: 'Ne pas lire ses contributions ; la fiabilité de chaque échelle tient. Poser au moins trois questions.',
    },
    'not-converged': {
      what: '{retried, select, true {Le modèle factoriel n’a pas trouvé de solution du premier coup.} other {Pas de modèle factoriel : aucune solution n’a été trouvée.}}',
      next: 'Ce que chaque échelle montre par elle-même tient ; chercher des questions étrangères à leur échelle et recueillir plus de réponses.',
    },
    heywood: {
      what: 'Modèle factoriel impropre (cas de Heywood) : l’erreur de {items} aurait une variance négative.',
      next: 'Les corrélations entre construits restent indicatives ; chercher une quasi-répétition ou recueillir plus de réponses.',
    },
    'negative-latent-variance': {
      what: 'Modèle factoriel impropre : {constructs} aurait une variance négative, ses questions n’ayant rien en commun.',
      next: 'Ne pas en tirer de score : vérifier que ses questions mesurent une seule chose et qu’aucune n’est inversée.',
    },
    'merged-constructs': {
      what: 'Les réponses ne distinguent pas {constructs} : leurs facteurs sont corrélés à 1 ou au-delà.',
      next: 'Les présenter comme une seule notion ou reformuler les questions ; leurs liens avec les autres construits tiennent.',
    },
    'latent-not-positive': {
      what: 'La matrice des covariances entre construits n’est pas définie positive : {constructs} sont enchevêtrés.',
      next: 'Ne pas lire leurs différences ; chaque échelle garde sa fiabilité. Réunir les deux plus proches ou reformuler leurs questions.',
    },
    'empty-respondents': {
      what: '{count, plural, one {# répondant n’a répondu} other {# répondants n’ont répondu}} à aucune question du modèle factoriel et n’y {count, plural, one {figure} other {figurent}} pas.',
      next: 'Rien à faire : le modèle s’appuie sur tous les autres.',
    },
    'incomplete-left-out': {
      what: 'Le modèle factoriel écarte {count, plural, one {# répondant} other {# répondants}} ayant une réponse manquante (réponses complètes seules).',
      next: 'Sans gravité s’ils sont peu ; sinon, voir si ceux qui sautent des questions diffèrent des autres.',
    },
    'missing-modelled': {
      what: '{count, plural, one {# répondant a} other {# répondants ont}} des réponses manquantes : modélisées (information complète, FIML), personne n’est écarté.',
      next: 'Valable si l’on ne saute pas une question à cause de la réponse elle-même ; comparer avec les réponses complètes dans la stabilité des verdicts.',
    },
    'deciding-constructs-only': {
      what: 'Trop de combinaisons de réponses manquantes pour tous les construits : le modèle factoriel garde ceux qui décident de la classe ; écartés : {constructs}.',
      next: 'Les autres gardent leur propre fiabilité ; compléter leurs réponses pour les éprouver aussi.',
    },
    'ordered-answers': {
      what: 'Moins de cinq modalités de réponse : modélisées comme ordonnées (corrélations polychoriques, WLSMV).',
      next: 'Pas de verdict d’ajustement : les seuils du maximum de vraisemblance ne s’y appliquent pas (Xia et Yang 2019). Lire les contributions et le SRMR.',
    },
    'weights-not-used': {
      what: 'Le modèle des réponses ordonnées n’utilise ni pondération ni comptes.',
      next: 'Ses erreurs types peuvent être trop petites ; les échelles et les parts, elles, en tiennent compte.',
    },
    'poor-fit': {
      what: 'Le modèle factoriel s’ajuste mal : les construits tels que posés ne reproduisent pas les corrélations entre questions.',
      next: 'Lire les indices de modification en annexe ; comparer avec les axes trouvés sans le questionnaire.',
    },
    'second-order-not-tested': {
      what: '{constructs} réunit trois dimensions : le facteur de second ordre a autant de paramètres qu’il y a de corrélations et s’ajuste exactement comme elles.',
      next: 'Lire ses contributions comme une description ; il est rapporté, non confirmé.',
    },
  },
}

/** How the attempt fared; `{outcome}`: `proper`, `improper` or `none`, `{cfi}` and `{rmsea}` of it. */
export const factorRetryTexts: Bilingual<Readonly<Record<FactorRemedy, string>>> = {
  en: {
    bounds:
      'Tried again with variances of at least 0: {outcome, select, proper {a proper solution (CFI {cfi}, RMSEA {rmsea})} improper {still improper} other {no solution}}.',
    'other-start':
      'Tried again from other starting values: {outcome, select, proper {a proper solution (CFI {cfi}, RMSEA {rmsea})} improper {a solution, improper} other {no solution}}.',
    merged:
      'Tried again with the nearest two as one: {outcome, select, proper {a proper solution (CFI {cfi}, RMSEA {rmsea})} improper {still improper} other {no solution}}.',
    'left-out':
      'Tried again without: {outcome, select, proper {a proper solution (CFI {cfi}, RMSEA {rmsea})} improper {still improper} other {no solution}}.',
  },
  fr: {
    bounds:
      'Nouvel essai avec des variances d’au moins 0 : {outcome, select, proper {solution propre (CFI {cfi}, RMSEA {rmsea})} improper {toujours impropre} other {pas de solution}}.',
    'other-start':
      'Nouvel essai depuis d’autres valeurs de départ : {outcome, select, proper {solution propre (CFI {cfi}, RMSEA {rmsea})} improper {une solution, impropre} other {pas de solution}}.',
    merged:
      'Nouvel essai en réunissant les deux plus proches : {outcome, select, proper {solution propre (CFI {cfi}, RMSEA {rmsea})} improper {toujours impropre} other {pas de solution}}.',
    'left-out':
      'Nouvel essai sans : {outcome, select, proper {solution propre (CFI {cfi}, RMSEA {rmsea})} improper {toujours impropre} other {pas de solution}}.',
  },
}
