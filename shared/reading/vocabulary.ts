// The words by which the reader tells a person from a service and a purpose from a title. They are the general words of
// a council's children's services, not names out of any one paper: a reader that knew names would only know its samples.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that do not occur in the name of a person, but make up the names of services, boards and titles. */
export const SERVICE_WORDS = words(`
  access adolescent adolescents aftercare asylum clinic commission culture hospital libraries museums practice practitioner
  practitioners psychologist psychology seekers sufficiency unaccompanied edge doctor gp paediatrician access accommodation action activities activity adoption adviser advisers advisor advocacy agencies agency agenda analysis
  analyst and annual apprentice apprentices apprenticeship area assessment assistant assurance audit authority authorities
  board boards budget business care carer carers ccg ccgs central centre charity child children childrens clinical coordinator
  college commissioner commissioning committee communications community consultant contact contracts corporate council
  councils county court criminal customer data delivery democratic department designated development digital director
  disability district districts economic education educational effectiveness emotional employment engagement executive
  exercise exploitation family families feedback finance financial forum foster fostering foundation framework funding
  governance group groups guidance head health help housing human improvement inclusion independence independent
  information initiative inspection inspector inspectors intelligence interim introduction introductions investment
  involvement issues item items job jobs journey justice key knowledge lcc lead leader leaving legal library life living
  local looked manager management market matters meeting meetings mental minutes missing mock mockingbird moment monitoring
  neighbourhood network nhs nurse nurses nursing objective objectives offending offer office officer officers ofsted
  operational operations opportunities outcomes overview panel parent parenting participation partner partners partnership
  partnerships pathway pathways pensions people performance permanence personal placement placements plan planning plans
  pledge police policies policy presentation prevention primary priorities priority probation programme project projects
  property protection provider providers provision public pupil quality questions recruitment reduction referral
  regulation relations report reporting representative representatives residential resources responsibilities results
  retention review reviewing reviews rights safeguarding school schools scrutiny secondary secure service services skills
  social society special specialist staff start statutory strategic strategy strategies suitable suite support supported
  survey system systems takeover team teams technology terms timetable training transformation transition transport trust
  university unit update updates usage violence virtual voluntary vulnerable welfare wellbeing well-being work worker
  workers workforce working workshop worship yot youth
`);

/** A phrase that ends so names a body that can present an item ("Leaving Care Team"). */
export const BODY_ENDING =
  /\b(?:team|teams|service|services|unit|council|society|forum|trust|representatives?|reps?|group|police|ccgs?|nhs|lcc|partnership|carers|leavers|inspectors|officers?|members|ambassadors|apprentices|people|providers?|agency|university|college|director|manager|school)\.?$/i;

export const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A word that makes what it stands in a sentence, not a name or a title. */
export const SENTENCE_WORD =
  /\b(?:will|would|should|could|can|may|is|are|was|were|be|been|has|have|had|who|which|that|this|these|their|they|we|you|your|please|presented|attended|updated|informed|gave|asked|agreed|reported|discussed|noted|made)\b/;

/** Small words that stay lower case in a title or in the name of a body. */
export const SMALL_WORD =
  /^(?:and|or|of|the|for|from|in|on|to|with|at|by|a|an|as|per|via|into|de|van|von|der|den|la|le|al|bin|ap|up|&|\+|\/|-|–|—|vs?)$/;

/** The last word of a line that cannot end there. */
export const UNFINISHED =
  /(?:^|\s)(?:and|or|of|the|for|from|in|on|to|with|at|by|a|an|as|per|into|their|its|our|about|between|within|including|&|\+|\/|-|–|—)$|[,/&(–—]$/i;

/** How the councillors and others are styled. */
export const HONORIFIC =
  /^(?:county councillors?|city councillors?|borough councillors?|district councillors?|parish councillors?|councillors?|cllrs?\.?|ccs?|co\.? cllr\.?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|rev(?:erend)?|canon|lord|lady|baroness)\.?\s+(?=\p{Lu})/iu;
