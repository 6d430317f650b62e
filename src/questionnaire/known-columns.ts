import type {KnownColumnDefinition} from './columns.ts'

const positive = [0, Number.MAX_VALUE] as const

/** Every column that means something besides the items of a questionnaire, by id. French and English headers alike. */
export const knownColumns = {
  id: {
    type: 'text',
    headers: [
      'respondent_id',
      'customer_id',
      'client_id',
      'respondent',
      'identifiant',
      'id_client',
      'id_repondant',
      'identifiant client',
      'numero client',
      'n° client',
      'code client',
      // Of survey tools: Qualtrics, LimeSurvey, Typeform, SurveyMonkey in French.
      'responseid',
      'response id',
      'id de la reponse',
      'id de reponse',
      'id du repondant',
      'identifiant du repondant',
    ],
    texts: {
      en: {
        title: 'Identifier',
        definition: 'What the respondent is called in your files; printed in the customers CSV only.',
      },
      fr: {
        title: 'Identifiant',
        definition: 'Comment le répondant s’appelle dans vos fichiers ; imprimé seulement dans le CSV des clients.',
      },
    },
  },
  account: {
    type: 'text',
    headers: ['company', 'account_id', 'compte', 'entreprise', 'societe', 'compte client'],
    texts: {
      en: {
        title: 'Account',
        definition: 'In business markets, the company the respondent answers for; several respondents may share it.',
      },
      fr: {
        title: 'Compte',
        definition: 'En B2B, l’entreprise pour laquelle la personne répond ; plusieurs répondants peuvent la partager.',
      },
    },
  },
  role: {
    type: 'text',
    headers: ['function', 'job', 'fonction', 'poste', 'role dans l’achat'],
    texts: {
      en: {title: 'Role', definition: 'The respondent’s part in the account’s purchases: user, buyer, decider.'},
      fr: {
        title: 'Fonction',
        definition: 'Le rôle du répondant dans les achats du compte : utilisateur, acheteur, décideur.',
      },
    },
  },
  wave: {
    type: 'text',
    headers: ['round', 'survey_wave', 'vague', 'vague d’enquête'],
    texts: {
      en: {
        title: 'Wave',
        definition: 'Which round of the survey the answers belong to; with the identifier it makes a row unique.',
      },
      fr: {
        title: 'Vague',
        definition: 'La vague d’enquête des réponses ; avec l’identifiant, elle rend la ligne unique.',
      },
    },
  },
  segment: {
    type: 'text',
    headers: ['group', 'customer_segment', 'groupe', 'segment client'],
    texts: {
      en: {title: 'Segment', definition: 'A group of customers of your own making, by which results are broken down.'},
      fr: {
        title: 'Segment',
        definition: 'Un groupe de clients défini par vous, selon lequel les résultats sont détaillés.',
      },
    },
  },
  channel: {
    type: 'text',
    headers: ['acquisition_channel', 'source', 'canal', 'canal d’acquisition', 'canal de recrutement', 'origine'],
    texts: {
      en: {title: 'Acquisition channel', definition: 'How the customer was won: search, sponsorship, store, partner.'},
      fr: {
        title: 'Canal de recrutement',
        definition: 'Comment le client a été recruté : recherche, parrainage, magasin, partenaire.',
      },
    },
  },
  weight: {
    type: 'number',
    range: positive,
    headers: [
      'weights',
      'sampling_weight',
      'survey_weight',
      'poids',
      'ponderation',
      'coefficient de redressement',
      'redressement',
    ],
    texts: {
      en: {title: 'Weight', definition: 'How many customers of the base the respondent stands for, up to a constant.'},
      fr: {title: 'Poids', definition: 'Combien de clients de la base le répondant représente, à une constante près.'},
    },
  },
  response_date: {
    type: 'date',
    headers: [
      'date',
      'submitdate',
      'submit_date',
      'end_date',
      'enddate',
      'recordeddate',
      'recorded_date',
      'timestamp',
      'horodateur',
      'date de reponse',
      'date reponse',
      'date d’enquete',
      // Of survey tools: LimeSurvey, Typeform, Microsoft Forms, SurveyMonkey.
      'date submitted',
      'date de soumission',
      'submit date (utc)',
      'date de soumission (utc)',
      'completion time',
      'heure de fin',
      'date modified',
      'date de modification',
      'date de fin',
    ],
    texts: {
      en: {
        title: 'Date of the answer',
        definition:
          'The day on which the questionnaire was answered; ages and remaining contract time are reckoned at it.',
      },
      fr: {
        title: 'Date de réponse',
        definition:
          'Le jour où le questionnaire a été rempli ; anciennetés et durées restantes se comptent à cette date.',
      },
    },
  },
  duration_seconds: {
    type: 'number',
    range: positive,
    headers: [
      'duration',
      'duration (in seconds)',
      'duree',
      'duree en secondes',
      'duree (s)',
      'interviewtime',
      'total time',
    ],
    texts: {
      en: {title: 'Duration', definition: 'Seconds taken to answer; under two seconds an item, nobody reads.'},
      fr: {
        title: 'Durée',
        definition: 'Secondes passées à répondre ; à moins de deux secondes par item, personne ne lit.',
      },
    },
  },
  status: {
    type: 'text',
    headers: ['customer_status', 'statut', 'statut client', 'etat', 'etat client'],
    texts: {
      en: {title: 'Status', definition: 'Customer, first purchase, lapsed, prospect: who can be loyal at all.'},
      fr: {title: 'Statut', definition: 'Client, premier achat, perdu, prospect : qui peut seulement être fidèle.'},
    },
  },
  tenure_months: {
    type: 'number',
    range: [0, 1200],
    headers: [
      'tenure',
      'months_as_customer',
      'anciennete',
      'anciennete en mois',
      'anciennete (mois)',
      'anciennete mois',
      'mois d’anciennete',
    ],
    texts: {
      en: {title: 'Tenure', definition: 'Months since the first purchase.'},
      fr: {title: 'Ancienneté', definition: 'Mois écoulés depuis le premier achat.'},
    },
  },
  orders: {
    type: 'number',
    range: positive,
    headers: [
      'purchases',
      'number_of_orders',
      'order_count',
      'commandes',
      'achats',
      'nombre de commandes',
      'nombre d’achats',
      'nb commandes',
      'nb achats',
    ],
    texts: {
      en: {title: 'Orders', definition: 'Purchases made over the last year.'},
      fr: {title: 'Commandes', definition: 'Achats effectués au cours des douze derniers mois.'},
    },
  },
  spend: {
    type: 'money',
    range: positive,
    headers: [
      'revenue',
      'sales',
      'amount',
      'annual_spend',
      'yearly_spend',
      'depenses',
      'depense',
      'depense annuelle',
      'montant',
      'ca',
      'chiffre d’affaires',
      'achats annuels',
    ],
    texts: {
      en: {title: 'Spending', definition: 'What the customer paid over the last year.'},
      fr: {title: 'Dépenses', definition: 'Ce que le client a payé au cours des douze derniers mois.'},
    },
  },
  previous_spend: {
    type: 'money',
    range: positive,
    headers: [
      'spend_last_year',
      'previous_revenue',
      'depenses precedentes',
      'depense precedente',
      'depenses n-1',
      'ca n-1',
      'montant precedent',
    ],
    texts: {
      en: {title: 'Previous spending', definition: 'What the customer paid over the year before.'},
      fr: {title: 'Dépenses précédentes', definition: 'Ce que le client avait payé l’année d’avant.'},
    },
  },
  margin: {
    type: 'money',
    headers: ['contribution', 'gross_margin', 'annual_margin', 'marge', 'marge brute', 'marge annuelle'],
    texts: {
      en: {title: 'Margin', definition: 'What the customer left over the last year, in money; may be negative.'},
      fr: {title: 'Marge', definition: 'Ce que le client a laissé en un an, en monnaie ; peut être négative.'},
    },
  },
  cost_to_serve: {
    type: 'money',
    range: positive,
    headers: ['service_cost', 'cout de service', 'cout du service', 'cout a servir'],
    texts: {
      en: {title: 'Cost to serve', definition: 'Yearly cost of serving the customer: visits, calls, returns.'},
      fr: {title: 'Coût de service', definition: 'Coût annuel pour servir le client : visites, appels, retours.'},
    },
  },
  share_of_wallet: {
    type: 'number',
    range: [0, 1],
    headers: [
      'wallet_share',
      'sow',
      'share_of_category',
      'taux de nourriture',
      'part de portefeuille',
      'part du portefeuille',
    ],
    texts: {
      en: {
        title: 'Share of wallet',
        definition:
          'Part of the customer’s spending in the category that comes to the company, 0 to 1; 0 to 100 is read as per cent.',
      },
      fr: {
        title: 'Taux de nourriture',
        definition:
          'Part des dépenses du client dans la catégorie qui revient à l’entreprise, de 0 à 1 ; de 0 à 100, elle est lue en pourcentage.',
      },
    },
  },
  brands_used: {
    type: 'number',
    range: positive,
    headers: [
      'number_of_brands',
      'brands',
      'suppliers_used',
      'marques utilisees',
      'nombre de marques',
      'nb marques',
      'fournisseurs utilises',
    ],
    texts: {
      en: {title: 'Brands used', definition: 'How many competing brands the customer uses, this one included.'},
      fr: {
        title: 'Marques utilisées',
        definition: 'Nombre de marques concurrentes que le client utilise, celle-ci comprise.',
      },
    },
  },
  products_held: {
    type: 'number',
    range: positive,
    headers: [
      'number_of_products',
      'products',
      'contracts_held',
      'produits detenus',
      'nombre de produits',
      'nb produits',
      'equipement',
    ],
    texts: {
      en: {title: 'Products held', definition: 'Products or contracts of the company that the customer holds.'},
      fr: {title: 'Produits détenus', definition: 'Produits ou contrats de l’entreprise que le client détient.'},
    },
  },
  acquisition_cost: {
    type: 'money',
    range: positive,
    headers: ['cac', 'cost_of_acquisition', 'cout d’acquisition', 'cout de recrutement'],
    texts: {
      en: {title: 'Acquisition cost', definition: 'What it cost to win the customer.'},
      fr: {title: 'Coût de recrutement', definition: 'Ce qu’a coûté le recrutement du client.'},
    },
  },
  contract_end: {
    type: 'date',
    headers: [
      'contract_end_date',
      'end_of_contract',
      'fin de contrat',
      'date de fin de contrat',
      'fin contrat',
      'echeance',
      'echeance du contrat',
    ],
    texts: {
      en: {
        title: 'End of contract',
        definition: 'The day until which the customer is bound; a real constraint at the date of the answer.',
      },
      fr: {
        title: 'Fin de contrat',
        definition: 'Le jour jusqu’auquel le client est engagé ; une contrainte réelle à la date de réponse.',
      },
    },
  },
  exit_fee: {
    type: 'money',
    range: positive,
    headers: ['termination_fee', 'cancellation_fee', 'frais de sortie', 'frais de resiliation', 'cout de sortie'],
    texts: {
      en: {title: 'Exit fee', definition: 'What leaving would cost the customer today.'},
      fr: {title: 'Frais de sortie', definition: 'Ce que partir coûterait au client aujourd’hui.'},
    },
  },
  complaint: {
    type: 'boolean',
    headers: ['complained', 'has_complained', 'reclamation', 'plainte', 'a reclame'],
    texts: {
      en: {title: 'Complaint', definition: 'Whether the customer complained over the last year (yes or no).'},
      fr: {title: 'Réclamation', definition: 'Si le client a réclamé au cours des douze derniers mois (oui ou non).'},
    },
  },
  complaint_date: {
    type: 'date',
    headers: ['date_of_complaint', 'date de reclamation', 'date reclamation', 'date de plainte'],
    texts: {
      en: {title: 'Date of the complaint', definition: 'The day of the last complaint.'},
      fr: {title: 'Date de réclamation', definition: 'Le jour de la dernière réclamation.'},
    },
  },
  complaint_recovered: {
    type: 'boolean',
    headers: ['recovered', 'complaint_resolved', 'reclamation resolue', 'reclamation traitee', 'plainte resolue'],
    texts: {
      en: {
        title: 'Complaint settled',
        definition: 'Whether the complaint was settled to the customer’s satisfaction (yes or no).',
      },
      fr: {
        title: 'Réclamation résolue',
        definition: 'Si la réclamation a été réglée à la satisfaction du client (oui ou non).',
      },
    },
  },
  comment: {
    type: 'text',
    headers: ['comments', 'verbatim', 'open_answer', 'commentaire', 'commentaires', 'remarque', 'remarques'],
    texts: {
      en: {title: 'Comment', definition: 'Free text; never printed unless --verbatim asks for it.'},
      fr: {title: 'Commentaire', definition: 'Texte libre ; jamais imprimé, sauf si --verbatim le demande.'},
    },
  },
} as const satisfies Readonly<Record<string, KnownColumnDefinition>>
export type KnownColumnId = keyof typeof knownColumns

/** Families of columns: any header that begins with the prefix, each kept under its own name. */
export const columnFamilies = {
  event_: {
    type: 'boolean',
    headers: ['event_', 'evenement_'],
    texts: {
      en: {
        title: 'Event',
        definition: 'Whether a moment that loosens or renews the bond happened (a move, a price rise), or when.',
      },
      fr: {
        title: 'Événement',
        definition: 'Si un moment de fragilité ou de renouveau a eu lieu (déménagement, hausse de prix), ou quand.',
      },
    },
  },
  attention_: {
    type: 'boolean',
    headers: ['attention_', 'controle_attention_'],
    texts: {
      en: {title: 'Attention check', definition: 'Whether a check question was answered as asked (yes or no).'},
      fr: {
        title: 'Contrôle d’attention',
        definition: 'Si une question de contrôle a reçu la réponse demandée (oui ou non).',
      },
    },
  },
} as const satisfies Readonly<Record<string, KnownColumnDefinition>>
