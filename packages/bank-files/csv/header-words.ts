/** What a column can be, as its header says it. */
export type ColumnKind =
  | 'date'
  | 'valueDate'
  | 'startedDate'
  | 'amount'
  | 'otherAmount'
  | 'debit'
  | 'credit'
  | 'direction'
  | 'balance'
  | 'currency'
  | 'otherCurrency'
  | 'payee'
  | 'text'
  | 'details'
  | 'minorText'
  | 'status'
  | 'bankId'
  | 'merchantCode'
  | 'other';

/** Header cell in lower case, without accents and signs (`Buchungs-Tag (Valuta)` → `buchungs tag valuta`). */
export function plainHeader(cell: string): string {
  return cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/**
 * Words of headers in the languages of the banks we know, the more particular before the more general: the first that
 * matches names the column. English, German, French, Dutch, Spanish, Italian, Portuguese, Nordic, Polish, Japanese.
 */
const words: readonly (readonly [RegExp, ColumnKind])[] = [
  [/\bmcc\b|merchant ?(category|type)|^sic( code)?$/, 'merchantCode'],
  [
    /^(account|card|konto|rekening|compte|cuenta|conto|iban|bic|sort code|bank code|blz|routing)( ?(number|no|nr|nummer|type|name|holder|code|id))?$/,
    'other',
  ],
  [
    /auftragskonto|iban|\bbic\b|sort code|account (number|no|name|type|id)|card (number|no|member|ending)|kontonummer|bankleitzahl|kundenreferenz|rekening(nummer)?$|tegenrekening|numero de compte/,
    'other',
  ],
  [
    /residu|restsaldo|\bbalance\b|saldo|\bsolde\b|kontostand|\bbal\b|残高|beholdning|kontobalance|running total|\bsald\b|zustatek/,
    'balance',
  ],
  [
    /(debit|dr|soll|debet|out|af).{0,4}(or |\/ ?|and | )?(credit|cr|haben|kredit|in|bij)\b.{0,12}$|credit ?(or )?debit|cdtdbt|indicator|soll haben|af bij|\bsens\b|\bd c\b|\bc d\b|^dc$|^cd$|^s h$|d k$|\bdrcr\b|kennzeichen/,
    'direction',
  ],
  [/started|initiated|authori[sz]ed|auth date/, 'startedDate'],
  [
    /value ?date|valuta ?dat|valutatag|wertstellung|date (de )?valeur|fecha (de )?valor|data (di )?valuta|data valor|rentedat|rentedag|valutering|interest date|arvopaiva|\bwert\b/,
    'valueDate',
  ],
  [/(date|time|datum) (created|of birth)/, 'other'],
  [/status|\bstate\b|\betat\b|estado|\bstato\b|tila$|zustand/, 'status'],
  [/(transaction|trans|entry|bank|fit) ?id$|^id$|fitid|transaktions? ?id|unique/, 'bankId'],
  [
    /original|foreign|instructed|local|fremdwahrung|ursprung|source|exchange|kurs|\brate\b|counter value|gegenwert|settle.*curr/,
    'otherAmount',
  ],
  [
    /\bfees?\b|commission|gebuhr|\btax\b|\bvat\b|mwst|provision|frais|kosten|cashback|points|interest rate/,
    'other',
  ],
  [
    /currency|wahrung|waehrung|devise|\bdivisa\b|moneda|monnaie|muntsoort|\bmunt\b|\bccy\b|\bcurr?\b|通貨|waluta|\bmena\b|moeda|valuutta|^valuta$/,
    'currency',
  ],
  [
    /\b(debit|debits|debito|debitos|debet|soll|belastung|lastschrift|cargo|cargos|dr|withdrawals?|uitgaven|uscite|addebiti|saidas|sortie|uttag|uttak|ausgang|ausgaben|auszahlung|charges?|outflow|spent|payments?|expenses?|minus)\b|(money|paid) out|^(ut|ud|out|af)$|ut fra|debit(amount|bedrag)|belastungsbetrag|withdrawn|出金|お支払|引出|支払金額|decaissement|obciazeni/,
    'debit',
  ],
  [
    /\b(credits?|credito|creditos|haben|gutschrift|deposits?|abono|abonos|entrate|accrediti|entree|inflow|income|received|receipts?|cr|einnahmen?|eingang|einzahlung|insattning|innskudd|plus|ontvangsten|encaissement)\b|(money|paid) in|^(inn?|ind|bij)$|inn pa|gutschriftsbetrag|credit(amount|bedrag)|入金|お預り金額|お預け|預入|uznani/,
    'credit',
  ],
  [
    /date|datum|^data\b|\bdata$|fecha|\bdato\b|buchungstag|bokforing|bokford|transaktionsdag|kirjauspaiva|paivays|\bpvm\b|日付|取引日|取扱日|年月日|利用日|ご利用日|posted( on)?$|^posting|booked( on)?$|^when$|^day$|^tag$|\bdag$|giorno/,
    'date',
  ],
  [
    /amount|betrag|umsatz|montant|bedrag|importe?\b|importo|belop|belob|\bsumma?\b|\bsum\b|kwota|castka|objem|\bvalor\b|^value$|金額|\bamt\b|\bnet(to)?\b|\bgross\b|quantia|cantidad|maara|osszeg|^total$|ammontare|^eur$|^gbp$|^usd$|^chf$|^sek$|^nok$|^dkk$|ブック/,
    'amount',
  ],
  [
    /counter ?party|payee|merchant|beneficiary|begunstigter|beguenstigter|auftraggeber|empfanger|empfaenger|zahlungspflichtig|zahlungsbeteilig|zahler|tegenpartij|\bnaam\b|^name\b|name$|mottak|mottag|modtag|avsandare|avsender|saaja|maksaja|beneficiaire|destinataire|\btiers\b|beneficiario|ordenante|destinatario|controparte|vendor|supplier|sender|recipient|\bpartner|kontrahent|nadawca|odbiorca|nazwa|paid to|^to$|^from$|^who$|利用店|店名|相手/,
    'payee',
  ],
  [
    /description|verwendungszweck|buchungsdetails|libelle|omschrijving|descripcion|descrizione|descricao|concepto|causale|beskrivning|beskrivelse|forklaring|narrati|particulars|摘要|取扱内容|取引内容|お取り扱い内容|内容|selite|popis|\bopis|tytul|mededeling|transaction details|avisierungstext|rubrik|\blabels?\b/,
    'text',
  ],
  [
    /details?$|\bdetails\b|memo|^(transaction|transaktion|transaksjon|buchung)s?$|^tekst|^text\b|tekst$|meddel|viesti|^information|message|purpose|zweck|betreff|subject|communicati|operation$|^operacion|^wat$|^what$|intitule/,
    'details',
  ],
  [
    /reference|referenz|buchungstext|^type|type$|\btyp\b|category|kategori|categor|vorgang|notes?\b|remarks?|bemerkung|comment|art$|auftrag|tags?|mutatiesoort|code$|\bref\b|check|cheque/,
    'minorText',
  ],
];

/**
 * What a header cell calls its column: the first kind that its words name and that its contents allow; `other` when it says
 * nothing we know.
 */
export function columnKind(cell: string, allows: (kind: ColumnKind) => boolean = () => true): ColumnKind {
  const plain = plainHeader(cell);
  if (plain === '') return 'other';
  return words.find(([pattern, kind]) => pattern.test(plain) && allows(kind))?.[1] ?? 'other';
}
