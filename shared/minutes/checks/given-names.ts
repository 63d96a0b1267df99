/**
 * First names common in the United Kingdom. That words begin with one is a sign
 * that they name a person ("Helen Price asked …") and not a body or a place
 * ("Red Rose asked …"). A name that is not here is only less certain.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const GIVEN_NAMES = names(`
  aaron abbie abdul abigail abu adam adele adrian afzal agnes ahmed aidan aileen aisha aimee alan alana alastair albert alec alex
  alexander alexandra alexis alfie ali alice alicia alison alistair allan alma alun alyson amanda amber amelia amina amir amy anand
  andrea andrew andy angela angie anita ann anna annabel anne annette annie anthea anthony antonia anya april archie arif arthur arun
  ashley asif asma audrey ava ayesha azhar barbara barry beatrice becky belinda ben benjamin bernadette bernard beth bethany betty
  beverley bev bill billy bob bobby bradley brenda brendan brian bridget bronwen bruce bryan callum calum cameron camilla carl carla
  carly carmel carol carole caroline carolyn cath catherine cathy cecilia celia ceri chantelle charlene charles charley charlie
  charlotte chelsea cherie cheryl chloe chris christian christina christine christopher claire clara clare claudia clive colette
  colin connor conor craig crispin cynthia daisy damian dan daniel danielle danny daphne darren dave david dawn dean debbie deborah
  debra declan deepak deirdre delia denis denise dennis derek derrick des desmond diana diane dianne dilys dominic donald donna
  doreen doris dorothy doug douglas duncan dylan eddie edith edmund edward edwin edwina eileen elaine eleanor elena eliot elizabeth
  ella ellen ellie elliot elsie emily emma eric erica erin esme esther ethan eva eve evelyn faisal farah farooq fatima faye felicity
  fiona florence frances francesca francis frank fred freda freddie freya gail gareth garry gary gavin gaynor gemma geoff geoffrey
  george georgia georgina gerald geraldine gerard gerry gill gillian gina gladys glen glenn glenys gloria glyn gordon grace graeme
  graham grant greg gregory gwen gwyneth hamza hannah harriet harry harvey hasan hassan hayley hazel heather heidi helen henry
  hilary hilda holly howard hugh hussain hussein huw iain ian ibrahim imran ines ingrid irene iris isaac isabel isabella isla ivan ivy
  jack jackie jacob jacqueline jacqui jade jake jamal james jamie jan jane janet janette janice janine jasmine jason javed jay jayne
  jean jeanette jeff jeffrey jemma jennie jennifer jenny jeremy jess jessica jessie jill jim jimmy jo joan joanna joanne jodie joe
  joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin
  justine kamal karen karl kate katharine katherine kathleen kathryn kathy katie katy katrina kay kayleigh keith kelly kelvin ken
  kenneth kerry kevin khadija khalid kieran kim kimberley kirsten kirsty kris kristina kyle lara laura lauren laurence lawrence leah
  leanne lee leigh len leo leon leonard lesley leslie lewis liam lily linda lindsay lindsey lisa liz lizzie lorna lorraine louis
  louisa louise lucas lucy luke lydia lyn lynda lynn lynne mabel maddie madeleine maggie malcolm mandy marc marcia marcus margaret
  maria marian marianne marie marieta marilyn marion mark marlene martin martina martyn mary maryam matt matthew maureen maurice mavis
  max maxine may meera megan mehmet mel melanie melissa mia michael michaela michele michelle mick mike mildred millie miranda miriam
  moira mohammad mohammed molly mona monica morag morgan muhammad munir muriel myra nadia nadine nancy naomi nasreen natalie natasha
  nathan naz neil nia niall nichola nicholas nick nicky nicola nicole nigel nikki nina noel nora noreen norma norman nuala olga olive
  oliver olivia omar oscar owen paige pam pamela pat patricia patrick paul paula pauline peggy penelope penny pete peter phil philip
  philippa phillip phillippa phoebe phyllis pippa polly poppy priya rachael rachel rahul raj rajesh ralph ray raymond rebecca reece
  rehana rhian rhiannon rhys rich richard rick rita rob robert roberta robin roger roland ron ronald rosalind rose roseanne rosemary
  rosie ross roxanne roy rupert russell ruth ryan saima sajid sally sam samantha samina samuel sana sandra sandy sanjay sara sarah
  saskia saul scott sean selina shabana shahid shaheen shane shannon sharon shaun sheila shelley sheree sheryl shirley sian sid
  simon simone siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue
  sunita surinder susan susanna susie suzanne sylvia tahir tamsin tania tanya tara tariq ted terence teresa terri terry tess tessa
  theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tricia trish tristan umar umer una usha valerie vanessa
  vera verity veronica vicki vicky victor victoria vijay vikram vince vincent viv vivien vivienne walter wayne wendy wesley will
  william winifred yasmin yusuf yvette yvonne zac zahid zainab zara zoe
`);

/** Vietnamese names begin with the family's. */
const FIRST_FAMILY_NAMES = names('nguyen pham tran');

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** "Zoë" is there as "Zoe". */
export const isGivenName = (word: string): boolean => {
  const name = withoutAccents(word).toLowerCase().split('-')[0] ?? '';
  return GIVEN_NAMES.has(name) || FIRST_FAMILY_NAMES.has(name);
};
