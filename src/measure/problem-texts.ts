import type {Bilingual} from '../kernel/index.ts'
import type {ScaleProblem} from './schema.ts'

/**
 * What went wrong with scales and what to do next, said once of all the scales that have the problem: `{scales}` their
 * labels, `{count}` how many, `{every}` whether they are all that were measured, `{items}` the codes concerned, `{many}`
 * how many, `{n}` their respondents in words and `{most}` the most of them.
 */
export const scaleProblemTexts: Bilingual<
  Readonly<Record<ScaleProblem, {readonly what: string; readonly next: string}>>
> = {
  en: {
    'single-item': {
      what: '{count, plural, one {One question measures {scales}: its reliability cannot be estimated; .70 is assumed.} other {One question for each of {scales}: their reliability cannot be estimated; .70 is assumed.}}',
      next: 'Read {count, plural, one {its} other {their}} results as rough, and ask at least three questions next time.',
    },
    'two-items': {
      what: '{count, plural, one {Two questions measure {scales}: its reliability is Spearman and Brown’s, and a factor model is not identified.} other {Two questions for each of {scales}: their reliability is Spearman and Brown’s, and a factor model of each is not identified.}}',
      next: 'Ask at least one more question next time.',
    },
    'too-few-respondents': {
      what: 'Only {most, plural, one {{n} respondent} other {{n} respondents}} answered {every, select, true {each scale} other {{scales}}}: {count, plural, one {its} other {their}} coefficients may change greatly with the next ones.',
      next: 'Collect at least 30 answers before judging {count, plural, one {the scale} other {these scales}}.',
    },
    'unanswered-item': {
      what: 'Nobody answered {items}: {many, plural, one {it tells} other {they tell}} nothing about {scales} and {many, plural, one {is} other {are}} left out of {count, plural, one {its} other {their}} coefficients.',
      next: 'Check that the column read is the right one (--columns); if it is, ask the question again.',
    },
    'zero-variance-item': {
      what: '{many, plural, one {Everybody who answered gave the same answer to {items}: it tells nothing about {scales} and is} other {Everybody who answered gave one and the same answer to each of {items}: they tell nothing about {scales} and are}} left out of {count, plural, one {its} other {their}} coefficients.',
      next: 'Check the column in the file; if it is right, drop or reword the question.',
    },
    'unreversed-item': {
      what: '{many, plural, one {{items} runs against the other questions of {scales}: it was probably worded the other way round and not turned.} other {{items} run against the other questions of {count, plural, one {{scales}} other {their scales, {scales}}}: they were probably worded the other way round and not turned.}}',
      next: '{many, plural, one {Read its wording; if it is reversed, declare it so and run again.} other {Read their wording; if they are reversed, declare them so and run again.}}',
    },
    'negative-alpha': {
      what: '{count, plural, one {The questions of {scales} contradict one another: its alpha is negative.} other {Within each of {scales} the questions contradict one another: alpha is negative.}}',
      next: 'Look first for reverse-worded questions that were not turned, then for columns matched to the wrong question.',
    },
    heywood: {
      what: '{count, plural, one {The one-factor model of {scales} is improper: it leaves {items} no error of measurement. Its loadings mean little, and alpha stands for omega.} other {The one-factor models of {scales} are improper: they leave {items} no error of measurement. Their loadings mean little, and alpha stands for omega.}}',
      next: 'Collect more answers, or look for a question that nearly repeats another.',
    },
    'not-converged': {
      what: '{count, plural, one {The one-factor model of {scales} has no solution: its questions share too little.} other {The one-factor models of {scales} have no solution: their questions share too little.}}',
      next: 'Check that {count, plural, one {these questions measure} other {the questions of each scale measure}} one thing, and that none is reversed.',
    },
    'perfect-collinearity': {
      what: 'The answers to {items} are an exact combination of one another: {count, plural, one {{scales} counts} other {{scales} count}} the same answer twice.',
      next: 'Check for a column copied twice or computed from others, and remove it.',
    },
    'ordinal-correlations': {
      what: 'The correlations behind the ordered answers to {scales} contradict one another: {count, plural, one {its} other {their}} ordinal alpha and omega are rough.',
      next: 'Read the ordinary alpha and omega; collect more answers, or group answers that hardly anybody gave.',
    },
  },
  fr: {
    'single-item': {
      what: '{count, plural, one {Une seule question mesure {scales} : sa fiabilité ne peut pas être estimée ; 0,70 est supposé.} other {Une seule question pour chacune des échelles {scales} : leur fiabilité ne peut pas être estimée ; 0,70 est supposé.}}',
      next: 'Lire {count, plural, one {ses} other {leurs}} résultats comme approximatifs et poser au moins trois questions la prochaine fois.',
    },
    'two-items': {
      what: '{count, plural, one {Deux questions mesurent {scales} : sa fiabilité est celle de Spearman et Brown, et un modèle factoriel n’est pas identifié.} other {Deux questions pour chacune des échelles {scales} : leur fiabilité est celle de Spearman et Brown, et un modèle factoriel de chacune n’est pas identifié.}}',
      next: 'Poser au moins une question de plus la prochaine fois.',
    },
    'too-few-respondents': {
      what: '{most, plural, one {{n} répondant seulement a répondu} other {{n} répondants seulement ont répondu}} à {every, select, true {chaque échelle} other {{scales}}} : {count, plural, one {ses coefficients} other {leurs coefficients}} peuvent beaucoup changer avec les suivants.',
      next: 'Recueillir au moins 30 réponses avant de juger {count, plural, one {l’échelle} other {ces échelles}}.',
    },
    'unanswered-item': {
      what: 'Personne n’a répondu à {items} : {many, plural, one {cette question n’apprend} other {ces questions n’apprennent}} rien sur {scales} et {count, plural, one {ses} other {leurs}} coefficients s’en passent.',
      next: 'Vérifier que la colonne lue est la bonne (--columns) ; si oui, reposer la question.',
    },
    'zero-variance-item': {
      what: '{many, plural, one {Tous ceux qui ont répondu à {items} ont donné la même réponse : elle n’apprend} other {À chacune des questions {items}, tous ceux qui ont répondu ont donné la même réponse : elles n’apprennent}} rien sur {scales} et {many, plural, one {n’entre} other {n’entrent}} pas dans {count, plural, one {ses} other {leurs}} coefficients.',
      next: 'Vérifier la colonne dans le fichier ; si elle est juste, retirer ou reformuler la question.',
    },
    'unreversed-item': {
      what: '{many, plural, one {{items} va à l’encontre des autres questions de l’échelle {scales} : la question est sans doute formulée à l’envers et n’a pas été retournée.} other {{items} vont à l’encontre des autres questions de {count, plural, one {l’échelle} other {leurs échelles,}} {scales} : ces questions sont sans doute formulées à l’envers et n’ont pas été retournées.}}',
      next: '{many, plural, one {Relire sa formulation ; si elle est inversée, la déclarer comme telle et recommencer.} other {Relire leur formulation ; si elles sont inversées, les déclarer comme telles et recommencer.}}',
    },
    'negative-alpha': {
      what: '{count, plural, one {Les questions de l’échelle {scales} se contredisent : son alpha est négatif.} other {Au sein de chacune des échelles {scales}, les questions se contredisent : l’alpha est négatif.}}',
      next: 'Chercher d’abord des questions inversées non retournées, puis des colonnes associées à la mauvaise question.',
    },
    heywood: {
      what: '{count, plural, one {Le modèle à un facteur de l’échelle {scales} est impropre : il ne laisse à {items} aucune erreur de mesure. Ses contributions ne signifient guère, et l’alpha remplace l’oméga.} other {Les modèles à un facteur des échelles {scales} sont impropres : ils ne laissent à {items} aucune erreur de mesure. Leurs contributions ne signifient guère, et l’alpha remplace l’oméga.}}',
      next: 'Recueillir davantage de réponses, ou chercher une question qui en répète presque une autre.',
    },
    'not-converged': {
      what: '{count, plural, one {Le modèle à un facteur de l’échelle {scales} n’a pas de solution : ses questions ont trop peu en commun.} other {Les modèles à un facteur des échelles {scales} n’ont pas de solution : leurs questions ont trop peu en commun.}}',
      next: 'Vérifier que {count, plural, one {ces questions mesurent} other {les questions de chaque échelle mesurent}} une seule chose et qu’aucune n’est inversée.',
    },
    'perfect-collinearity': {
      what: 'Les réponses à {items} se déduisent exactement les unes des autres : {count, plural, one {{scales} compte} other {{scales} comptent}} deux fois la même réponse.',
      next: 'Chercher une colonne copiée ou calculée à partir d’autres, et la retirer.',
    },
    'ordinal-correlations': {
      what: 'Les corrélations tirées des réponses ordonnées à {scales} se contredisent : {count, plural, one {son alpha et son oméga ordinaux} other {leurs alphas et leurs omégas ordinaux}} sont approximatifs.',
      next: 'Se fier à l’alpha et à l’oméga ordinaires ; recueillir davantage de réponses, ou regrouper les réponses presque jamais données.',
    },
  },
}
