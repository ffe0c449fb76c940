import { expand } from '../phrases/expand.ts';

/** What somebody does when showing themselves: announcing, appearing, winning, growing. Counts after "we" or "I". */
export const SHOWING = expand(
  // Says that something is there.
  `
    announce | launch | =launching | unveil | unveiling | =released | release | publish | published | introduce |
    introduced | reintroduce | present | premiere | debut | showcase | showcasing | exhibiting | exhibited |
    highlight | rolled out | roll out | rolling out | =opened | opening | =open | (go|goes|) on sale | =offer |
    =offered | offering | =provide | =sell | =sold | sold out | =teach | specialise | specialize | deploy | =deliver |
    delivered | upgraded | refreshed | rebranded | accepting | recruiting | hired | hiring
  `,
  // Is seen, heard or somewhere.
  `
    appear | appearing | speak | spoke | talk (about|to) | talking (to|with) | talked | chat | chatting | discuss |
    interview | interviewed | =questioned | questioning | testified | performed | performing | rehearsed | recorded |
    =recording | host | hosting | =hold | =held | holding | join | =joined | attend | participated | =sat |
    (sitting|sit) down | =met | =meeting | meeting with | =ran into | =toured | touring | =visited | visiting |
    (stop|stopping|stopped|swing|swung|dropped) by | travel | traveling | (heading|headed|about|=moved) to |
    (=moving|moved) into | =live | going live | going on | (will be|are|am|was|be) on | on the (podcast|radio) |
    in the (news|press) | took the floor | =showed
  `,
  // Wins, or is named.
  `
    =won | =winning | receive | earned | =accepted | been named | =named | awarded | recognized | recognised |
    honoured | honored | =featured | ranked | certified | accredited | qualified | elected | re-election |
    reelection | running for | nominated | nominee | candidate | =selected | shortlisted | =chosen | appointed |
    commissioned | endorse | endorsed | promoted | graduated | graduating | new (role|job) |
    (starting|started) a new | passed (my|our) | thesis | =became | =become | milestone | succeeded | succeed |
    achieved | achieve | =made it | took home | =brought (home|back)
  `,
  // Makes, works, grows.
  `
    designed | built | developed | founded | co-founded | cofounded | authored | penned | =wrote | =co-wrote |
    submitted | filed | finished | finishing | completed | organised | organized | =scheduled | =worked |
    working (on|to) | been working | worked hard | =fought | fighting | fight for | continue to | continues to |
    on track to | =took | took part | taking (part|the|over) | led | leading | =lead | chairing | co-chair |
    represented | =represent | =served | serving | sponsor | cosponsor | co-sponsor | =signed | signing | secured |
    passed | voted | voting | cast my | =sent | =helped (pass|secure) | kick off | =kicking off | broke ground |
    cut the ribbon | expand | grew | growing | =grown | doubled | reached | raised | =closed our | closed (a|its) |
    acquired | merged | partner | partnering | invest | turned (three|four|six|ten|<n>) | turns (three|five|ten|<n>) |
    turn ten | turning <n> | celebrate
  `,
  // Is pleased with it.
  `
    proud | proud of (our|my) | pride ourselves | excited | thrilled | delighted | pleased | humbled | fortunate |
    privileged | blessed | lucky to | (can not|can't) wait | look forward | grateful (to have|to be) |
    thankful (to have|to be) | grateful for the (support|endorsement) | (pleasure|privilege|honour|honor) of |
    a (pleasure|privilege) | my pleasure | an (honor|honour) | opportunity to | enjoyed | had (the|an) |
    had a (great|good|wonderful) | great (to|day) | big (week|day) | all about
  `,
  // And what is theirs.
  `
    my (latest|new|op-ed|interview|book|podcast|bill|amendment|campaign|team|office|career) |
    my ~ (statement|letter|remarks|column|newsletter|response|speech|op-ed|interview|town hall|rating|record|
    endorsement) |
    our (latest|new|brand|team|ceo|founder|chairman|president|journey|mission|vision|growth|platform|products|product|
    services|company|bill|campaign|report|award) |
    our ~ (tickets|album|book|show|branch|branches|school|hospital|clinic|studio|practice|firm|logo|website|channel|
    head of|director|manager|architects|researchers|team|newsletter|blog|video|podcast|episode|webinar|event|menu|
    collection|app|store|shop|range|course|exhibition|season|concert|staff|customers|clients|portfolio|technology|
    software|results|success|story|expertise|experience|commitment|experts|partnership|investment|strategy|solution|
    launch|anniversary|campaign|mechanics|designers|engineers|chef|choir|band|annual|approach)
  `,
);
