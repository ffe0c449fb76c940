import { expand } from '../phrases/expand.ts';

/**
 * What matters inside a house: its honours, posts, money, walls and looks, and where it was seen. Told without a
 * word of what it changes for somebody, it is news for those within.
 */
export const HOUSE = expand(
  // Honours.
  `
    (=won|=win|=wins|=winning|receive|earned|=bagged|=scooped|=landed|picked up|took home|=brought home|=accepted|
    handed|collected) ~ (award|awards|prize|gold|silver|bronze|medal|trophy|title|honour|honor|accolade|accolades|
    recognition|certificate|certification|accreditation|status) |
    (=named|=crowned) (a|an|as|among|one|best|top|<who>) | =voted (best|top|number) |
    (=ranked|=rated|=listed) (as|among|one|best|top|in|number|<n>|<who>) |
    (been|was|were|are|being) (=recognised|=recognized|=awarded|=honoured|=honored|=shortlisted|=nominated|=commended|
    =certified|=accredited|re-elected|=reelected|=inducted|=knighted|=featured) | =award-winning | finalist |
    finalists | (=award|=awards) (ceremony|night|dinner|evening|gala) | (=certified|=accredited) | =certification |
    =accreditation | =recertification | iso <n> | =b-corp
  `,
  // Posts and ranks.
  `
    =appoint | =appoints | =appointed |
    (=been|=was|=am) (=promoted|re-elected|=reelected|=elected|made a|made partner|made head|made director) |
    =promoted to | fellow of | =auditors | =lenders | =shareholders | =stakeholders |
    (=join|=joins|=joined|=joining) ~ (board|leadership|executive|management team|committee|advisory|panel|council|
    taskforce|task force|accelerator|alliance|consortium) | (appointment|promotion|election) (of|as|to) |
    =restructured | =restructuring | =reorganised | =reorganized | leadership team | senior management |
    management team | executive team | board of (directors|trustees|governors) |
    (our|the|a) (new|interim|incoming) ~ (ceo|cfo|coo|cto|chairman|chairwoman|chair|director|president|vice president)
    | succeeds | =rector
  `,
  // Money and deals.
  `
    series (a|b|c|d|e) | =refinancing | =subsidiary | holding company | (funding|investment|seed) round | =investors |
    (=closed|=closing) (our|its|a|the) ~ (round|deal|funding|quarter|year) | =revenue | =turnover | =headcount |
    =ebitda | dividend | =profits | financial results |
    (=record|=strong|=strongest|=best) ~ (quarter|year|results|growth|sales) | market share |
    (=approved|=adopted|=ratified) (its|the|our|a) ~ (plan|budget|strategy|accounts|minutes|constitution) |
    main contractor | (=work|=works|=construction) (=took|=lasted) | carried out by | part of (the|<who>) ~ group |
    (budget|plan|strategy|accounts|minutes) ~ (signed off|=adopted|=ratified) | merger | =merged | =acquisition |
    =acquired | =acquires | joint venture | joins forces | joined forces |
    (sign|signing|signed|ink|inked) ~ (deal|agreement|contract|partnership|memorandum|mou|lease|charter|letter of
    intent) | memorandum of understanding | =mou | strategic (partner|partnership|alliance|priorities|plan|review) |
    (official|exclusive|preferred|proud) ~ (partner|supplier|sponsor|distributor|provider) | =distributor |
    (distribution|codeshare|framework|licensing) agreement | annual report | annual accounts | =agm |
    annual general meeting
  `,
  // How it is called, housed and looks.
  `
    =rebrand | =rebranded | =rebranding | (brand|visual|corporate) identity | =crest | =letterhead |
    (new|fresh|refreshed|updated|our|redesigned) ~ (=logo|typeface|colour palette|color palette|colours|colors|
    =livery|=slogan|=tagline|=website|=uniforms|corporate profile|company profile|company name|company page|homepage)
    | (=renamed|=rechristened) | (=changed|=changing|=changes) (our|its|my|the) ~ name |
    (new|bigger|our|second|third|own) ~ (headquarters|hq|head office|=offices|corporate office|production site|
    manufacturing plant|factory|data centre|data center|warehouse|depot|=premises|=boardroom|=foyer) |
    (=moved|=moving|=relocated|=relocating) (in|into|to|over to|our|its) ~ (headquarters|hq|office|offices|premises|
    unit|building|floor) | (=broke|=breaks|=breaking) ground | =ribbon | foundation stone | topping out |
    =governance | =codebase | accounting system | =paperwork
  `,
  // Its years and its meetings.
  `
    (turns|turned|turning) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|
    forty|fifty|sixty|seventy|eighty|ninety) |
    <n> (years|decades) (of|in) (business|growth|excellence|innovation|service|success|operation|trading) |
    (years|decades) of (growth|innovation|excellence|success|expertise) | combined experience |
    (our|its|my|company|business) ~ (anniversary|birthday|milestone) | =milestone | (our|the) journey |
    (offsite|off-site|offsites|away day|strategy day|team building|team-building|board meeting|kick-off meeting|gala
    dinner|courtesy visit|=delegation|=dignitaries|=inauguration) | =inaugurated | (takes|took|taken|taking) delivery
  `,
  // Where it was seen.
  `
    (=spoke|=speaking|=speaks|=keynote|presented|=exhibiting|=exhibited|attend|=represented|=talked|=appeared|
    =moderated|=hosted|=interviewed|=quoted|=featured|=profiled) ~ (summit|conference|congress|forum|expo|fair|
    podcast|panel|symposium|convention|magazine|weekly|times|tribune|herald|gazette|journal|show|awards) |
    (=was|=were|=been|=back) (in|at|on|from) ~ (summit|conference|congress|expo|forum|symposium|convention) |
    =summit | =symposium | =convention | =expo | annual (gala|dinner|ball|luncheon|retreat|summit) |
    (=founder|=ceo|=chairman|=chair|=director|=president|=principal|chief executive) ~ (=spoke|=speaks|=attended|
    =addressed|=presented|=was interviewed|=was on|=was at|=visited|=received|=inaugurated|=unveiled) |
    (=met|=meets|=meeting|=received|=hosted|=welcomed) ~ (minister|ambassador|mayor|senator|governor|president|
    officials|counterparts|commissioner|secretary|mp) |
    (took part in|=participated in|=performed at|=performed in|=competed in) ~ (showcase|festival|competition|
    championship|tournament|conference|summit|programme|program|initiative|workshop)
  `,
);
