import type {Bilingual} from '../kernel/index.ts'
import type {ScaleProblem} from './schema.ts'

/** What went wrong with a scale and what to do next; `{scale}` is its label, `{items}` the codes concerned, `{n}` its respondents. */
export const scaleProblemTexts: Bilingual<
  Readonly<Record<ScaleProblem, {readonly what: string; readonly next: string}>>
> = {
  en: {
    'single-item': {
      what: '{scale} is measured by one question, so its reliability cannot be estimated; .70 is assumed.',
      next: 'Read its results as rough, and ask at least three questions next time.',
    },
    'two-items': {
      what: '{scale} is measured by two questions: its reliability is Spearman and Brown’s, and a factor model is not identified.',
      next: 'Ask at least one more question next time.',
    },
    'too-few-respondents': {
      what: 'Only {n, plural, one {# respondent} other {# respondents}} answered {scale}: its coefficients may change greatly with the next ones.',
      next: 'Collect at least 30 answers before judging the scale.',
    },
    'unanswered-item': {
      what: 'Nobody answered {items}: it tells nothing about {scale} and is left out of its coefficients.',
      next: 'Check that the column read is the right one (--columns); if it is, ask the question again.',
    },
    'zero-variance-item': {
      what: 'Everybody who answered gave the same answer to {items}: it tells nothing about {scale} and is left out of its coefficients.',
      next: 'Check the column in the file; if it is right, drop or reword the question.',
    },
    'unreversed-item': {
      what: '{items} runs against the other questions of {scale}: it was probably worded the other way round and not turned.',
      next: 'Read its wording; if it is reversed, declare it so and run again.',
    },
    'negative-alpha': {
      what: 'The questions of {scale} contradict one another: its alpha is negative.',
      next: 'Look first for reverse-worded questions that were not turned, then for columns matched to the wrong question.',
    },
    heywood: {
      what: 'The one-factor model of {scale} is improper: it leaves {items} no error of measurement. Its loadings mean little, and alpha stands for omega.',
      next: 'Collect more answers, or look for a question that nearly repeats another.',
    },
    'not-converged': {
      what: 'The one-factor model of {scale} has no solution: its questions share too little.',
      next: 'Check that these questions measure one thing, and that none is reversed.',
    },
    'perfect-collinearity': {
      what: 'The answers to {items} are an exact combination of one another: {scale} counts the same answer twice.',
      next: 'Check for a column copied twice or computed from others, and remove it.',
    },
    'ordinal-correlations': {
      what: 'The correlations behind the ordered answers to {scale} contradict one another: its ordinal alpha and omega are rough.',
      next: 'Read the ordinary alpha and omega; collect more answers, or group answers that hardly anybody gave.',
    },
  },
  fr: {
    'single-item': {
      what: '{scale} est mesuré par une seule question : sa fiabilité ne peut pas être estimée ; 0,70 est supposé.',
      next: 'Lire ses résultats comme approximatifs et poser au moins trois questions la prochaine fois.',
    },
    'two-items': {
      what: '{scale} est mesuré par deux questions : sa fiabilité est celle de Spearman et Brown, et un modèle factoriel n’est pas identifié.',
      next: 'Poser au moins une question de plus la prochaine fois.',
    },
    'too-few-respondents': {
      what: '{n, plural, one {# répondant seulement a répondu} other {# répondants seulement ont répondu}} à {scale} : ses coefficients peuvent beaucoup changer avec les suivants.',
      next: 'Recueillir au moins 30 réponses avant de juger l’échelle.',
    },
    'unanswered-item': {
      what: 'Personne n’a répondu à {items} : rien n’en est appris sur {scale} et ses coefficients s’en passent.',
      next: 'Vérifier que la colonne lue est la bonne (--columns) ; si oui, reposer la question.',
    },
    'zero-variance-item': {
      what: 'Tous ceux qui ont répondu à {items} ont donné la même réponse : elle n’apprend rien sur {scale} et n’entre pas dans ses coefficients.',
      next: 'Vérifier la colonne dans le fichier ; si elle est juste, retirer ou reformuler la question.',
    },
    'unreversed-item': {
      what: '{items} va à l’encontre des autres questions de {scale} : la question est sans doute formulée à l’envers et n’a pas été retournée.',
      next: 'Relire sa formulation ; si elle est inversée, la déclarer comme telle et recommencer.',
    },
    'negative-alpha': {
      what: 'Les questions de {scale} se contredisent : son alpha est négatif.',
      next: 'Chercher d’abord des questions inversées non retournées, puis des colonnes associées à la mauvaise question.',
    },
    heywood: {
      what: 'Le modèle à un facteur de {scale} est impropre : il ne laisse à {items} aucune erreur de mesure. Ses contributions ne signifient guère, et l’alpha remplace l’oméga.',
      next: 'Recueillir davantage de réponses, ou chercher une question qui en répète presque une autre.',
    },
    'not-converged': {
      what: 'Le modèle à un facteur de {scale} n’a pas de solution : ses questions ont trop peu en commun.',
      next: 'Vérifier que ces questions mesurent une seule chose et qu’aucune n’est inversée.',
    },
    'perfect-collinearity': {
      what: 'Les réponses à {items} se déduisent exactement les unes des autres : {scale} compte deux fois la même réponse.',
      next: 'Chercher une colonne copiée ou calculée à partir d’autres, et la retirer.',
    },
    'ordinal-correlations': {
      what: 'Les corrélations tirées des réponses ordonnées à {scale} se contredisent : son alpha et son oméga ordinaux sont approximatifs.',
      next: 'Se fier à l’alpha et à l’oméga ordinaires ; recueillir davantage de réponses, ou regrouper les réponses presque jamais données.',
    },
  },
}
