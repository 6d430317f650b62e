import {texts} from '../kernel/index.ts'

/** Why a customer is in a class, or in none: one sentence that could be read to the customer's face. */
export const reasonTexts = texts(
  {
    loyal: 'Satisfied, trusting and committed: stays because they want to.',
    'loyal-borderline':
      'Close to the cut-offs: probably satisfied, trusting and committed, but by less than the measurement error.',
    'loyal-as-measured': 'Loyal on what was asked; one of the three conditions of loyalty was not.',
    'retained-perceived':
      'Stays for lack of a choice as they see it: no other company would do, or leaving would cost too much.',
    'retained-real': 'Held in fact: a contract still running, an exit fee, or too many products to move.',
    'retained-inferred': 'Not satisfied and yet still here: inferred to have no other choice, to be checked.',
    'inert-by-habit': 'Comes back by habit, without the attitude of a loyal customer.',
    'inert-nothing-holds': 'Neither attitude, habit nor constraint: nothing holds this customer.',
    'inert-no-habit': 'Neither the attitude of a loyal customer nor a habit; what else may hold them was not asked.',
    'inert-not-satisfied': 'Not satisfied, and free to leave.',
    'inert-not-trusting': 'Satisfied but without trust, and free to leave.',
    'inert-not-committed': 'Satisfied and trusting but not committed, and free to leave.',
    'inert-inferred':
      'Satisfied without being loyal: taken for inert, since nothing asked says why they stay; to be checked.',
    'first-time': 'Not classified: first purchase, nothing to repeat yet.',
    lapsed: 'Not classified: no longer a customer.',
    prospect: 'Not classified: not yet a customer.',
    'missing-scores': 'Not classified: too many of the deciding questions were left unanswered.',
    preview: 'Excluded: a preview or a test of the questionnaire, not a customer.',
    unfinished: 'Excluded: the questionnaire was never sent.',
    'too-few-answers': 'Excluded: too few questions were answered.',
    careless: 'Excluded: the answers show signs of not having been read.',
  },
  {
    loyal: 'Satisfait, confiant et engagé : reste parce qu’il le veut.',
    'loyal-borderline':
      'Près des seuils : sans doute satisfait, confiant et engagé, mais d’une marge inférieure à l’erreur de mesure.',
    'loyal-as-measured': 'Fidèle sur ce qui a été demandé ; l’une des trois conditions de la fidélité ne l’a pas été.',
    'retained-perceived':
      'Reste faute de choix à ses yeux : aucune autre entreprise ne conviendrait, ou partir coûterait trop.',
    'retained-real': 'Retenu dans les faits : contrat en cours, frais de sortie ou trop de produits à transférer.',
    'retained-inferred':
      'Insatisfait et pourtant toujours client : on en déduit qu’il n’a pas d’autre choix, à vérifier.',
    'inert-by-habit': 'Revient par habitude, sans l’attitude d’un client fidèle.',
    'inert-nothing-holds': 'Ni attitude, ni habitude, ni contrainte : rien ne retient ce client.',
    'inert-no-habit':
      'Ni l’attitude d’un fidèle, ni habitude ; ce qui peut le retenir par ailleurs n’a pas été demandé.',
    'inert-not-satisfied': 'Insatisfait, et libre de partir.',
    'inert-not-trusting': 'Satisfait mais sans confiance, et libre de partir.',
    'inert-not-committed': 'Satisfait et confiant mais peu engagé, et libre de partir.',
    'inert-inferred':
      'Satisfait sans être fidèle : tenu pour inerte, faute d’une question sur ce qui le fait rester ; à vérifier.',
    'first-time': 'Non classé : premier achat, rien encore à répéter.',
    lapsed: 'Non classé : n’est plus client.',
    prospect: 'Non classé : pas encore client.',
    'missing-scores': 'Non classé : trop de questions décisives sont restées sans réponse.',
    preview: 'Écarté : un aperçu ou un essai du questionnaire, pas un client.',
    unfinished: 'Écarté : le questionnaire n’a jamais été envoyé.',
    'too-few-answers': 'Écarté : trop peu de questions ont reçu une réponse.',
    careless: 'Écarté : les réponses montrent des signes d’inattention.',
  },
)

/** What would put a customer into another class; points are summed over the answers to the construct's items. */
export const wouldChangeTexts = texts(
  {
    more: 'Would become {to, select, loyal {loyal} retained {retained} other {inert}} if the answers on “{construct}” rose by {points, plural, one {# point} other {# points in all}}.',
    less: 'Would become {to, select, loyal {loyal} retained {retained} other {inert}} if the answers on “{construct}” fell by {points, plural, one {# point} other {# points in all}}.',
  },
  {
    more: 'Deviendrait {to, select, loyal {fidèle} retained {retenu} other {inerte}} si ses réponses sur « {construct} » montaient de {points, plural, one {# point} other {# points au total}}.',
    less: 'Deviendrait {to, select, loyal {fidèle} retained {retenu} other {inerte}} si ses réponses sur « {construct} » baissaient de {points, plural, one {# point} other {# points au total}}.',
  },
)
