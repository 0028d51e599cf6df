import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBankFile } from '../read-bank-file.js';

const bytes = (text: string, encoding = 'utf-8'): Uint8Array => iconv.encode(text, encoding);
/** `date amount currency description` of each entry. */
const lines = (text: string, encoding?: string): string[] =>
  readBankFile(bytes(text, encoding)).entries.map(
    ({ date, amount, currency, description }) => `${date} ${amount} ${currency} ${description}`,
  );

/** Files in the shape of real exports, written by hand: name, text, expected entries, encoding. */
const files: readonly (readonly [string, string, readonly string[], string?])[] = [
  [
    'one column of money out',
    'Date,Description,Debit\n2026-10-02,Corner shop,120.50\n2026-10-04,Coop,8\n',
    ['2026-10-02 -120.50 null Corner shop', '2026-10-04 -8.00 null Coop'],
  ],
  [
    'Swedish card, purchases as positive',
    `Transaktionsdatum;Bokföringsdatum;Beskrivning;Belopp
2026-06-26;2026-06-28;BYGGHANDEL SICKLA;1249,00
2026-06-15;2026-06-16;MUSIKTJÄNST AB;169,00
2026-06-10;2026-06-11;INBETALNING, TACK;-8450,00
`,
    [
      '2026-06-26 -1249.00 null BYGGHANDEL SICKLA',
      '2026-06-15 -169.00 null MUSIKTJÄNST AB',
      '2026-06-10 8450.00 null INBETALNING, TACK',
    ],
  ],
  [
    'two columns of money, each with its own sign, and movements that go the other way',
    `Date,Label,Debit,Credit,Partner Name
12/15/2018,Groceries,-50.00,,Shop A
12/16/2018,Rent,-900.00,,Landlord
12/17/2018,Fee given back,3.50,,Bank
12/18/2018,Salary,,2100.00,Employer
12/19/2018,Interest,,1.20,Bank
12/20/2018,Salary taken back,,-100.00,Employer
`,
    [
      '2018-12-15 -50.00 null Shop A Groceries',
      '2018-12-16 -900.00 null Landlord Rent',
      '2018-12-17 3.50 null Bank Fee given back',
      '2018-12-18 2100.00 null Employer Salary',
      '2018-12-19 1.20 null Bank Interest',
      '2018-12-20 -100.00 null Employer Salary taken back',
    ],
  ],
  [
    'US checking, month first, quotes, balance',
    `Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
DEBIT,01/25/2024,"WHOLEFDS MKT 10234, AUSTIN TX",-54.12,DEBIT_CARD,1043.11,,
CREDIT,01/12/2024,"ACME CORP PAYROLL",2500.00,ACH_CREDIT,1097.23,,
DEBIT,01/03/2024,"Monthly ""service"" fee",-12.00,FEE,-1402.77,,
`,
    [
      '2024-01-25 -54.12 null WHOLEFDS MKT 10234, AUSTIN TX',
      '2024-01-12 2500.00 null ACME CORP PAYROLL',
      '2024-01-03 -12.00 null Monthly "service" fee',
    ],
  ],
  [
    'US card with purchases as positive',
    `Date,Description,Amount
02/28/2024,UBER TRIP HELP.UBER.COM,18.40
02/21/2024,AUTOPAY PAYMENT - THANK YOU,-350.00
02/03/2024,TRADER JOE'S #512,61.07
`,
    [
      '2024-02-28 -18.40 null UBER TRIP HELP.UBER.COM',
      '2024-02-21 350.00 null AUTOPAY PAYMENT - THANK YOU',
      "2024-02-03 -61.07 null TRADER JOE'S #512",
    ],
  ],
  [
    'UK: paid out and paid in, preamble, pounds, Latin-1',
    `"Account Name:","Current Account ****1234"
"Account Balance: ","£1,204.55"

"Date","Transaction type","Description","Paid out","Paid in","Balance"
"02 Jan 2024","Visa purchase","CAFÉ NERO","£3.40","","£996.60"
"05 Jan 2024","Bank credit","J SMITH","","£1,000.00","£1,996.60"
"01 Feb 2024","Direct debit","COUNCIL TAX","£1,142.05","","£854.55"
`,
    [
      '2024-01-02 -3.40 GBP CAFÉ NERO',
      '2024-01-05 1000.00 GBP J SMITH',
      '2024-02-01 -1142.05 GBP COUNCIL TAX',
    ],
    'windows-1252',
  ],
  [
    'UK: day first is told by one date, sequence the rest',
    `Date,Type,Description,Value,Balance,Account Name,Account Number
03/04/2024,POS,"'TESCO STORES 2211 , LONDON GB",-23.10,976.90,"'J SMITH","'601111-12345678"
05/04/2024,D/D,"'SKY DIGITAL",-41.00,935.90,"'J SMITH","'601111-12345678"
12/04/2024,BAC,"'EMPLOYER LTD",1800.00,2735.90,"'J SMITH","'601111-12345678"
13/04/2024,ATM,"'CASH HSBC",-50.00,2685.90,"'J SMITH","'601111-12345678"
`,
    [
      "2024-04-03 -23.10 null 'TESCO STORES 2211 , LONDON GB",
      "2024-04-05 -41.00 null 'SKY DIGITAL",
      "2024-04-12 1800.00 null 'EMPLOYER LTD",
      "2024-04-13 -50.00 null 'CASH HSBC",
    ],
  ],
  [
    'app bank: names, notes, local amounts',
    `Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split
tx_0001,02/01/2024,11:22:33,Card payment,Pret A Manger,☕,Eating out,-4.25,GBP,-4.25,GBP,,1 High St,,PRET A MANGER LONDON GBR,
tx_0002,03/01/2024,09:00:00,Faster payment,Jo Bloggs,,Transfers,20.00,GBP,20.00,GBP,dinner,,,dinner,
tx_0003,14/01/2024,09:00:00,Card payment,Boulangerie,,Eating out,-8.60,GBP,-10.00,EUR,,,,BOULANGERIE PARIS FRA,
`,
    [
      '2024-01-02 -4.25 GBP PRET A MANGER LONDON GBR',
      '2024-01-03 20.00 GBP Jo Bloggs dinner',
      '2024-01-14 -8.60 GBP BOULANGERIE PARIS FRA',
    ],
  ],
  [
    'app bank with states',
    `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2024-01-30 10:00:00,2024-02-01 09:30:12,Lidl,-12.50,0.00,EUR,COMPLETED,87.50
CARD_PAYMENT,Current,2024-02-02 10:00:00,,Hotel deposit,-200.00,0.00,EUR,PENDING,
CARD_PAYMENT,Current,2024-02-02 10:00:00,2024-02-03 10:00:01,Declined shop,-30.00,0.00,EUR,DECLINED,87.50
TOPUP,Current,2024-02-03 10:00:00,2024-02-03 10:00:01,Top-Up by *1234,50.00,0.00,EUR,COMPLETED,137.50
`,
    ['2024-02-01 -12.50 EUR Lidl', '2024-02-03 50.00 EUR Top-Up by *1234'],
  ],
  [
    'German, semicolons, decimal comma, preamble and footer, Latin-1',
    `"Kontonummer:";"DE12500105170648489890 / Girokonto";

"Von:";"01.01.2024";
"Bis:";"31.01.2024";
"Kontostand vom 31.01.2024:";"1.234,56 EUR";

"Buchungstag";"Wertstellung";"Buchungstext";"Auftraggeber / Begünstigter";"Verwendungszweck";"Kontonummer";"BLZ";"Betrag (EUR)";"Gläubiger-ID";
"31.01.2024";"01.02.2024";"Lastschrift";"Stadtwerke München";"Abschlag Strom Jänner";"DE1";"X";"-1.085,20";"";
"15.01.2024";"15.01.2024";"Gehalt";"Müller GmbH";"LOHN 01/2024";"DE2";"Y";"2.500,00";"";
"03.01.2024";"02.01.2024";"Kartenzahlung";"REWE SAGT DANKE";"";"DE3";"Z";"-9,99";"";
`,
    [
      '2024-01-31 -1085.20 EUR Stadtwerke München Abschlag Strom Jänner',
      '2024-01-15 2500.00 EUR Müller GmbH LOHN 01/2024',
      '2024-01-03 -9.99 EUR REWE SAGT DANKE',
    ],
    'windows-1252',
  ],
  [
    'German credit union with S and H, code page 850',
    `Buchungstag;Valuta;Textschlüssel;Primanota;Zahlungsempfänger;Vorgang/Verwendungszweck;Währung;Umsatz;Soll/Haben
02.01.2024;02.01.2024;;;Bäckerei Groß;Brötchen;EUR;7,80;S
03.01.2024;03.01.2024;;;Finanzamt;Erstattung;EUR;1.250,00;H
`,
    ['2024-01-02 -7.80 EUR Bäckerei Groß Brötchen', '2024-01-03 1250.00 EUR Finanzamt Erstattung'],
    'cp850',
  ],
  [
    'Dutch: compact dates, Af and Bij',
    `"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen"
"20240131";"ALBERT HEIJN 1521";"NL01INGB0000000001";"";"BA";"Af";"23,45";"Betaalautomaat";"Pasvolgnr: 001"
"20240125";"WERKGEVER BV";"NL01INGB0000000001";"NL02ABNA0000000002";"OV";"Bij";"2.345,67";"Overschrijving";"Salaris januari"
`,
    [
      '2024-01-31 -23.45 EUR ALBERT HEIJN 1521 Pasvolgnr: 001',
      '2024-01-25 2345.67 EUR WERKGEVER BV Salaris januari',
    ],
  ],
  [
    'French: debit and credit columns, spaces as thousands',
    `Date;Libellé;Débit euros;Crédit euros
31/01/2024;CB CARREFOUR;-45,30;
28/01/2024;VIREMENT SALAIRE;;2 150,00
02/01/2024;PRLV EDF;-1 080,99;
`,
    [
      '2024-01-31 -45.30 null CB CARREFOUR',
      '2024-01-28 2150.00 null VIREMENT SALAIRE',
      '2024-01-02 -1080.99 null PRLV EDF',
    ],
    'windows-1252',
  ],
  [
    'Swedish: iso dates, decimal comma in quotes, commas between',
    `Bokföringsdag,Valutadag,Text,Belopp,Saldo
2024-01-30,2024-01-30,"ICA KVANTUM","-1 234,50","8 765,50"
2024-01-25,2024-01-25,"LÖN","25 000,00","10 000,00"
`,
    ['2024-01-30 -1234.50 null ICA KVANTUM', '2024-01-25 25000.00 null LÖN'],
  ],
  [
    'Norwegian: out and in',
    `"Dato";"Forklaring";"Rentedato";"Ut fra konto";"Inn på konto"
"31.01.2024";"REMA 1000 OSLO";"01.02.2024";"345,60";""
"15.01.2024";"LØNN";"15.01.2024";"";"31.250,00"
`,
    ['2024-01-31 -345.60 null REMA 1000 OSLO', '2024-01-15 31250.00 null LØNN'],
  ],
  [
    'Danish: text, amount, balance',
    `Dato;Tekst;Beløb;Saldo;Valuta
30-01-2024;Netto Østerbro;-123,45;1.000,00;DKK
29-01-2024;Løn;20.000,00;1.123,45;DKK
`,
    ['2024-01-30 -123.45 DKK Netto Østerbro', '2024-01-29 20000.00 DKK Løn'],
    'windows-1252',
  ],
  [
    'Swiss: apostrophes, Belastung and Gutschrift, UTF-16 with tabs',
    `Datum\tBuchungstext\tBelastung CHF\tGutschrift CHF\tValuta\tSaldo CHF
15.01.2024\tMiete Januar\t1'850.00\t\t15.01.2024\t3'150.00
25.01.2024\tLohn\t\t6'200.50\t25.01.2024\t9'350.50
`,
    ['2024-01-15 -1850.00 CHF Miete Januar', '2024-01-25 6200.50 CHF Lohn'],
    'utf-16',
  ],
  [
    'Japanese yen without decimals, Shift_JIS',
    `日付,お取り扱い内容,お支払金額,お預り金額,残高
2024/1/15,電気料金,"8,640",,"191,360"
2024/1/25,給料,,"250,000","441,360"
`,
    ['2024-01-15 -8640.00 null 電気料金', '2024-01-25 250000.00 null 給料'],
    'shift_jis',
  ],
  [
    'yen by code: three digits behind a comma are thousands',
    `Date,Description,Amount,Currency
2024-01-15,Konbini,"-1,200",JPY
2024-01-16,Rent,"-85,000",JPY
`,
    ['2024-01-15 -1200 JPY Konbini', '2024-01-16 -85000 JPY Rent'],
  ],
  [
    'dinar: three digits behind a point are fils',
    `Transaction Date,Narrative,Debit,Credit,Currency
15/01/2024,LULU HYPERMARKET,12.345,,KWD
25/01/2024,SALARY,,850.000,KWD
`,
    ['2024-01-15 -12.345 KWD LULU HYPERMARKET', '2024-01-25 850.000 KWD SALARY'],
  ],
  [
    'parentheses, trailing minus, unicode minus, dollar before and after the sign',
    `Date|Payee|Memo|Amount
1/5/2024|Store A||($1,234.56)
1/16/2024|Store B|gift|45.00-
1/17/2024|Store C||−7.25
1/18/2024|Employer||$2,000.00
1/19/2024|Store D||-$3.00
`,
    [
      '2024-01-05 -1234.56 USD Store A',
      '2024-01-16 -45.00 null Store B gift',
      '2024-01-17 -7.25 null Store C',
      '2024-01-18 2000.00 USD Employer',
      '2024-01-19 -3.00 USD Store D',
    ],
  ],
  [
    'no header; amount and balance told apart by their steps',
    `"03/02/2024","TESCO","-10.00","90.00"
"04/02/2024","SALARY","200.00","290.00"
"05/02/2024","RENT","-150.00","140.00"
`,
    ['2024-02-03 -10.00 null TESCO', '2024-02-04 200.00 null SALARY', '2024-02-05 -150.00 null RENT'],
  ],
  [
    'unsigned amounts: the balance tells the direction',
    `Date,Description,Amount,Balance
01/02/2024,Opening balance,,500.00
03/02/2024,Shop,20.00,480.00
14/02/2024,Pay,1000.00,1480.00
15/02/2024,Rent,700.00,780.00
`,
    ['2024-02-03 -20.00 null Shop', '2024-02-14 1000.00 null Pay', '2024-02-15 -700.00 null Rent'],
  ],
  [
    'CR marks: all without are money out',
    `Date,Details,Amount
13 Jan 2024,AMAZON,"1,050.10"
15 Jan 2024,PAYMENT RECEIVED,200.00 CR
`,
    ['2024-01-13 -1050.10 null AMAZON', '2024-01-15 200.00 null PAYMENT RECEIVED'],
  ],
  [
    'line break and separator inside quotes; byte order mark; excel line',
    '\uFEFFsep=;\r\nDate;Description;Amount\r\n2024-03-01;"Line one\r\nline; two";-5,00\r\n2024-03-02;Plain;6,00\r\n',
    ['2024-03-01 -5.00 null Line one line; two', '2024-03-02 6.00 null Plain'],
  ],
  [
    'totals below the table, dates with month names in French',
    `Date;Opération;Montant
3 janv. 2024;Boulangerie;-2,10
14 février 2024;Remboursement;15,00
1 août 2024;Loyer;-700,00
Total;;-687,10
`,
    [
      '2024-01-03 -2.10 null Boulangerie',
      '2024-02-14 15.00 null Remboursement',
      '2024-08-01 -700.00 null Loyer',
    ],
  ],
  [
    'outflow and inflow',
    `"Account","Flag","Date","Payee","Category Group/Category","Memo","Outflow","Inflow"
"Visa","","01/13/2024","Costco","Food","weekly",$87.10,$0.00
"Visa","","01/14/2024","Refund Inc","Food","",$0.00,$12.00
`,
    ['2024-01-13 -87.10 USD Costco weekly', '2024-01-14 12.00 USD Refund Inc'],
  ],
  [
    'Italian with two dates and signed columns',
    `Data contabile;Data valuta;Descrizione;Addebiti;Accrediti
05/01/2024;04/01/2024;PAGAMENTO POS ESSELUNGA;-32,15;
27/01/2024;27/01/2024;STIPENDIO;;1.800,00
`,
    ['2024-01-05 -32.15 null PAGAMENTO POS ESSELUNGA', '2024-01-27 1800.00 null STIPENDIO'],
  ],
  [
    'Spanish',
    `FECHA OPERACIÓN;FECHA VALOR;CONCEPTO;IMPORTE EUR;SALDO
31/01/2024;31/01/2024;BIZUM DE ANA;15,00;1.015,00
30/01/2024;29/01/2024;MERCADONA;-58,20;1.000,00
`,
    ['2024-01-31 15.00 EUR BIZUM DE ANA', '2024-01-30 -58.20 EUR MERCADONA'],
  ],
];

describe('CSV files', () => {
  const named = files.map(([name, text, expected, encoding]) => ({ name, text, expected, encoding }));
  it.each(named)('$name', ({ text, expected, encoding }) => {
    expect(lines(text, encoding)).toEqual(expected);
  });

  it('names bad rows and keeps the good ones', () => {
    const { entries, problems } = readBankFile(
      bytes(`Date,Description,Amount,Currency
2024-01-01,Good,-1.00,EUR
2024-02-30,No such day,-1.00,EUR
1900-01-01,Too old,-1.00,EUR
2024-01-03,No money,abc,EUR
2024-01-04,Empty,,EUR
2024-01-05,Strange,-1.00,XQQ
2024-01-06,Thirds,-1.005,EUR
2024-01-07,"Open quote,-1.00,EUR
2024-01-08,Good too,-2.00,EUR
`),
    );
    expect(entries.map(({ row, description }) => `${row} ${description}`)).toEqual(['2 Good', '10 Good too']);
    expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '3 DATE_UNREADABLE',
      '4 DATE_OUT_OF_RANGE',
      '5 AMOUNT_UNREADABLE',
      '6 AMOUNT_MISSING',
      '7 CURRENCY_UNKNOWN',
      '8 AMOUNT_TOO_PRECISE',
      '9 ROW_BROKEN',
    ]);
  });

  it.each(['MCC', 'Merchant Category Code', 'mcc_code'])(
    'takes merchant category codes from a column %s, also with a saved mapping',
    (name) => {
      const text = `Date,${name},Merchant,Amount\n2024-01-13,5812,Corner,-12.00\n2024-01-14,,Salary,900.00\n2024-01-15,742,Vet,-8.00\n`;
      const first = readBankFile(bytes(text));
      const told = ({ entries }: typeof first) =>
        entries.map((entry) => `${entry.description} ${entry.amount} ${entry.merchantCategoryCode}`);
      expect(told(first)).toEqual(['Corner -12.00 5812', 'Salary 900.00 null', 'Vet -8.00 0742']);
      const mappings = first.mapping === null ? [] : [first.mapping];
      expect(told(readBankFile(bytes(text), { mappings }))).toEqual(told(first));
    },
  );

  it('keeps a column of category words out of the codes', () => {
    const [entry] = readBankFile(
      bytes('Date,Name,Merchant Category,Amount\n2024-01-13,Corner,Restaurants,-12.00\n'),
    ).entries;
    expect(entry).toMatchObject({ description: 'Corner', merchantCategoryCode: null });
  });

  it('reads the next file of a bank with its saved mapping', () => {
    const header = 'Date,Description,Amount\n';
    const first = readBankFile(bytes(`${header}13/01/2024,A,-1.00\n`));
    const mappings = first.mapping === null ? [] : [first.mapping];
    const second = readBankFile(bytes(`${header}02/01/2024,B,-1.00\n`), { mappings });
    expect(second.entries[0]?.date).toBe('2024-01-02');
    expect(first.mapping?.signature).toBe('date|description|amount');
  });
});
