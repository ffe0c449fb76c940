/** Deeds that a network counts, as the inside of a group of alternatives in a phrase list. */

/** What a network counts, as something one does. */
export const CLICK = `
  =like us | =like our | =like this | =like and | =likes us | =likes our | =likes this | =liked and | =liked our |
  =liked us | =liked this | share | repost | retweet | reshare | rt | tag | follow | comment | subscribe | review |
  rate | stitch | duet | upvote | presave | =endorse | testimonial | rating | hashtag | screenshot | checked in |
  mention us | mentions us | five stars | five star | recommendation | recommends us | recommend us |
  kind words about us | kind words about our | nice words about us | something nice about us | few kind words |
  writes about us | write about us | wrote about us | posts about us | shouts us out | vouches | connected with |
  connect with me | put up a story | put up a photo | put up a reel | put up a post | post a photo | post a pic |
  post a picture | post a selfie | post a story | post a reel | post a video | upload a photo | tweet about |
  quote this | quote post | star this | star the repo | add us | rate us
`;
/** One click that is named as a price. */
export const ONE_CLICK = `
  review | share | repost | retweet | follow | like | tag | comment | testimonial | rating | tweet | post | story |
  stitch | upvote | screenshot
`;
/** The same as something one puts down. */
export const MARK = `
  star | stars | review | rating | comment | heart | like | testimonial | story | stories | hashtag | emoji | follow |
  repost | keyword
`;
/** The same as a figure under a post. */
export const CLICKS = `
  heart | star | like | comment | share | repost | retweet | reshare | rt | follower | subscriber | sub | follow |
  view | tag | upvote | reaction | review
`;
/** Those who did it. */
export const DOERS = '=follower|=followers|=subscriber|=subscribers|=reviewer|=reviewers';
/** Whoever may do it. */
export const DOER_KINDS = `
  =subscribers | =followers | fans | everyone | everybody | anyone | anybody | whoever | people | persons | those |
  all | student | member | parent | customer | guest | client | fan | player | reader | supporter | shopper | diner |
  visitor | patient | tenant | couple | family | families | person | each of you | the first <n>
`;
/** Things a post hands over. */
export const HANDED_OVER = `
  link | template | guide | pdf | checklist | playbook | ebook | copy | list | sheet | dataset | workbook | pattern |
  password | preview | starter | cutting | seeds | ticket | framework | answers | spreadsheet | file | recording |
  slides | deck | worksheet | discount | voucher | sample | recipe | script | prompts | notes | report | access |
  toolkit | blueprint | planner | printable | download | map | chart | pack | chapter | menu | plan | code | video |
  freebie | prize | treat | schedule | roadmap | summary | training
`;
