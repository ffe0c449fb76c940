/** What people keep to themselves, as the inside of a group of alternatives in a phrase list. */

/** What answers to "what was your first …?" open. */
export const KEPT = `
  car | pet | dog | cat | phone | phone number | street | teacher | school | boyfriend | girlfriend | love | crush |
  address | house | home | nickname | mascot | toy | concert | boss | best friend
`;
/** Of which time in a life. */
export const EARLY = 'first|childhood|primary|primary school|elementary|elementary school|favourite';
/** What one is called, where one lives, what one earns. */
export const PERSONAL = `
  full name | birthday | birth date | birth weight | date of birth | dob | age | email | e mail | email address |
  phone | phone number | mobile | mobile number | whatsapp | whatsapp number | number | contact number |
  contact details | details | cell | linkedin | address | home address | postcode | post code | postal code |
  pin code | zip | zip code | salary | income | revenue | turnover | budget | bank | bank details | card number |
  passport | national insurance | social security | nationality | job title | company size | headcount | =weight |
  rent | mortgage | due date | venue | car reg | number plate | reg number | licence plate | eircode | house number |
  cashapp | paypal | venmo | iban | sort code | blood type | blood group | reg | payslip | wages | wifi | house keys |
  holiday dates | travel dates | starting weight | bra size | landline | national id
`;
/** What a doctor knows. */
export const HEALTH =
  'meds|medication|medicine|dose|dosage|tablets|pills|antidepressant|statin|treatment|diagnosis|blood type';
/** What has a number of one's own. */
export const ACCOUNT = `
  aadhaar | pan | passport | account | policy | customer | order | membership | booking | reference | insurance |
  licence | license | contact | phone | mobile | whatsapp | cell | home | work
`;
/** Whom one buys from. */
export const SUPPLIER = `
  bank | insurer | broker | supplier | provider | supermarket | network | broadband | airline | agent | agency | crm |
  software | tool | platform | payroll | lender | utility | energy | card | phone contract | contract | bookkeeper |
  tariff | vendor | make | model | brand
`;
/** What people pay for, and keep to themselves. */
export const PAID = `
  house | flat | home | wedding | mortgage | rent | divorce | extension | childcare | nursery | car | insurance |
  bill | =cover | boiler | roof | braces | ivf | tuition | funeral | kitchen | apartment | condo
`;
/** Figures of one's own money. */
export const SUMS = `
  budget | salary | income | revenue | turnover | rent | mortgage | headcount | mrr | arr | net worth | day rate |
  hourly rate | bonus | pension | take home | profit | direct debit | excess | premium
`;
