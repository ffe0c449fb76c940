/** The words of somebody's day, each as the inside of a group of alternatives in a phrase list: `my (${KIN})`. */

/** What people do with their bodies. */
export const BODILY = `
  =cried | =sobbed | =wept | =slept | =napped | =overslept | =snored | =yawned | =giggled | =winced | =fainted |
  =blushed | =sweated | =shivered | =sneezed | =stumbled | =tripped | =limped | =grumbled | =sulked | =mumbled |
  =muttered | =whispered | =sighed | =wheezed | =wheezing | =hid | =knelt | =gasped | =hugged | =dreamt | =ironed |
  =hoovered | =mopped | =googled | =panicked | asleep | humming | sulking | yawning | snoring | =pulled a face |
  =rolled my eyes | =bit my lip | =scratched my head | =held my breath | =sat down
`;

/** Other small things people own up to, where it was "I". */
export const SMALL = `
  =cry | =laughed | =laugh | =sleep | =ate | =eaten | =drank | =swore | =swear | =cursed | =froze | =screamed |
  =yelled | =shouted | =shook | =trembled | =fell | =stared | =sang | =danced | =hummed | =kissed | =waved | =burned |
  =burnt | =spilled | =spilt | =forgot | =forget | =lost | =broke | =dread | =dreaded | =botched | =ruined |
  =pretended | =dreamed | =queued | =bluffed | =stalled | =wore | =swept | =scrubbed | =washed | =knitted | =crawled |
  =woke | =typed | =need a | =fancy | =nearly | =almost
`;

/** Small things that one is caught at. */
export const DOING = `
  =staring | =crying | =laughing | =avoiding | =dreading | =hiding | =lying | =swearing | =pretending | =googling |
  =wearing | =eating | =drinking | =sitting | =standing | =humming | =singing | =shaking | =sweating | =shivering |
  =whispering | =muttering | =sulking | =typing | =limping | =picking | =chewing | =sneezing | =ironing | =saying |
  =spelling | =trying
`;

/** One's own family, and those next door. */
export const KIN = `
  daughter | son | kid | child | children | toddler | baby | teenager | mum | mom | mam | mother | dad | father |
  gran | nan | nana | granny | grandad | grandma | grandpa | wife | husband | partner | sister | brother | nephew |
  niece | cousin | auntie | aunt | uncle | neighbour | neighbor | flatmate | housemate | girlfriend | boyfriend
`;

/** What hurts, shakes or is in the way. */
export const BODY = `
  hand | thumb | finger | knee | leg | back | hair | face | ears | voice | breath | stomach | belly | feet | teeth |
  neck | nose | arm | hip | shoulder | toe | elbow | chin | beard | fringe | tooth | ankle | bum | head |
  handwriting | accent | haircut | eyebrow | eyebrows | moustache | bun | nails | wrist | eyelid | calves | waistband
`;

/** What lies about in a home or a bag, or is worn: where somebody does something with it, it is no ware. */
export const AT_HAND = `
  kettle | toaster | =toast | biscuit | crumbs | umbrella | fridge | freezer | microwave | slippers | wellies |
  crisps | sandwich | custard | pancakes | porridge | soup | cake | bacon | chips | crackers | noodles | lasagne |
  banana | dumplings | samosas | jam | =dough | gravy | ketchup | sausage | pie | scone | doughnut | popcorn | mug |
  teapot | spoon | torch | sofa | pillow | duvet | blanket | telly | tea | sock | shoe | boots | coat | jumper |
  sleeve | pyjamas | apron | lanyard | gloves | scarf | pocket | drawer | cupboard | shed | ladder | bucket | mop |
  broom | glitter | printer | stapler | charger | wheelbarrow | puddle | mud | cardigan | trousers | =tights | hat |
  wig | towel | curtain | carpet | rug | spreadsheet | toilet | loo | rucksack | suitcase
`;

/** The same, and what somebody may also sell, hire out or be paid to mend. */
export const HOMELY = `
  ${AT_HAND} | =keys | sourdough | =loaf | =loaves | yoghurt | spaghetti | stairs | stairwell | pub | radio | coffee |
  t-shirt | uniform | glasses | hood | sink | shower | =tap | bin | oven | =tray | flour | photocopier | zip |
  button | radiator | lawnmower | car park | passenger seat | bike | van | bed | kitchen | garden
`;

/** Pets, and what walks in. */
export const ANIMALS = `
  cat | dog | goat | hen | pony | pig | cow | sheep | pigeon | seagull | gull | mouse | parrot | puppy | kitten |
  wasp | spider | fox | squirrel | ducks | horse | donkey | hamster | rabbit | cockerel | tortoise | ferret | moth |
  slug | snail | badger | magpie | heron
`;

/** What ought to run. */
export const MACHINES = `
  lift | printer | boiler | heating | van | car | bus | train | kettle | oven | laptop | phone | tractor | generator |
  bike | zip | toaster | alarm | wifi | heater | fridge | photocopier | microphone | projector | light | power |
  battery | tyre
`;
