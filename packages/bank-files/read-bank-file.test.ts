import { describe, expect, it } from 'vitest';
import { BankFileError } from './bank-file.js';
import { largestBankFile, readBankFile } from './read-bank-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (text: string): string[] =>
  readBankFile(bytes(text)).entries.map(
    ({ date, amount, currency, description }) => `${date} ${amount} ${currency} ${description}`,
  );
const problems = (text: string): string[] =>
  readBankFile(bytes(text)).problems.map(({ row, code }) => `${row} ${code}`);

const ofx = (
  transactions: string,
  end = '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
): string =>
  `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKACCTFROM><BANKID>1<ACCTID>778<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>${transactions}${end}`;

describe('OFX', () => {
  it('reads leaves that are not closed, escapes, zones and the bank’s ids', () => {
    const text = ofx(`
<STMTTRN>
<TRNTYPE>POS
<DTPOSTED>20240131233000.000[-5:EST]
<TRNAMT>-1234.5
<FITID>A&amp;1
<NAME>H&M &#163;5 &lt;shop&gt; H&amp;M
<MEMO>
</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240229<TRNAMT>+12,30<FITID>2<NAME>TRANSFER<MEMO>TRANSFER FROM J DOE</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240301<TRNAMT>-1.00<FITID>3<NAME>PAY &amp;lt;TAX&amp;gt;</STMTTRN>
`);
    const { entries } = readBankFile(bytes(text));
    expect(entries.map(({ bankId, accountId }) => `${bankId} ${accountId}`)).toEqual([
      'A&1 778',
      '2 778',
      '3 778',
    ]);
    expect(lines(text)).toEqual([
      '2024-01-31 -1234.50 GBP H&M £5 <shop> H&M',
      '2024-02-29 12.30 GBP TRANSFER FROM J DOE',
      '2024-03-01 -1.00 GBP PAY <TAX>',
    ]);
  });

  it('reads XML, payees, extended names, CDATA and amounts in another currency', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>USD</CURDEF><CCACCTFROM><ACCTID>4</ACCTID></CCACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20240105</DTPOSTED><TRNAMT>-20.00</TRNAMT><FITID>1</FITID><PAYEE><NAME>Acme</NAME><CITY>Oslo</CITY></PAYEE><MEMO><![CDATA[a < b & c]]></MEMO></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20240106</DTPOSTED><TRNAMT>-1200</TRNAMT><FITID>2</FITID><NAME>Tokyo</NAME><CURRENCY><CURRATE>0.0067</CURRATE><CURSYM>JPY</CURSYM></CURRENCY></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20240107</DTPOSTED><TRNAMT>-9.99</TRNAMT><FITID>3</FITID><NAME>LONG NAME THAT IS CU</NAME><EXTDNAME>LONG NAME THAT IS CUT NO MORE</EXTDNAME><ORIGCURRENCY><CURRATE>1.1</CURRATE><CURSYM>EUR</CURSYM></ORIGCURRENCY></STMTTRN>
</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`;
    expect(lines(text)).toEqual([
      '2024-01-05 -20.00 USD Acme a < b & c',
      '2024-01-06 -1200 JPY Tokyo',
      '2024-01-07 -9.99 USD LONG NAME THAT IS CUT NO MORE',
    ]);
  });

  it('takes the merchant category code from SIC, and leaves out what is none', () => {
    const text = ofx(
      ['<SIC>5411', '<SIC>742', '<SIC>0', '<SIC>food', '']
        .map((sic, id) => `<STMTTRN><DTPOSTED>20240101<TRNAMT>-5.00<FITID>${id}${sic}<NAME>Shop</STMTTRN>`)
        .join('\n'),
    );
    const codes = readBankFile(bytes(text)).entries.map((entry) => entry.merchantCategoryCode);
    expect(codes).toEqual(['5411', '0742', null, null, null]);
  });

  it('takes the direction from the type where a bank forgot all signs', () => {
    const text = ofx(
      '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240101<TRNAMT>5.00<FITID>1<NAME>Out</STMTTRN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240102<TRNAMT>6.00<FITID>2<NAME>In</STMTTRN>',
    );
    expect(lines(text)).toEqual(['2024-01-01 -5.00 GBP Out', '2024-01-02 6.00 GBP In']);
  });

  it('keeps what is whole of a file that was cut', () => {
    const text = ofx(
      '\n<STMTTRN>\n<DTPOSTED>20240101\n<TRNAMT>-5.00\n<NAME>Whole\n</STMTTRN>\n<STMTTRN>\n<DTPOSTED>20240102\n<TRN',
      '',
    );
    expect(lines(text)).toEqual(['2024-01-01 -5.00 GBP Whole']);
    expect(problems(text)).toEqual(['14 AMOUNT_MISSING', '16 FILE_CUT_SHORT']);
  });

  it('refuses a currency that does not exist, row by row', () => {
    const text = ofx('<STMTTRN><DTPOSTED>20240101<TRNAMT>-5.00<NAME>A</STMTTRN>').replace('GBP', 'GBQ');
    expect(problems(text)).toEqual(['8 CURRENCY_UNKNOWN']);
  });
});

describe('QIF', () => {
  it.each([
    [
      'US, apostrophe years',
      "!Type:Bank\nD1/13'24\nT-1,234.56\nPLandlord\nMRent\n^\nD2/ 3' 5\nT10.00\nPGift\n^\n",
      ['2024-01-13 -1234.56 null Landlord Rent', '2005-02-03 10.00 null Gift'],
    ],
    [
      'UK, sequence tells',
      '!Type:CCard\nD01/02/2024\nT-1.00\nPA\n^\nD05/02/2024\nT-2.00\nPB\n^\nD11/02/2024\nT-3.00\nPC\n^\nD02/03/2024\nT-3.00\nPD\n^\n',
      [
        '2024-02-01 -1.00 null A',
        '2024-02-05 -2.00 null B',
        '2024-02-11 -3.00 null C',
        '2024-03-02 -3.00 null D',
      ],
    ],
    ['German', '!Type:Bank\nD31.12.2023\nT-1.234,56\nPMiete\n^\n', ['2023-12-31 -1234.56 null Miete']],
    [
      'splits count once',
      '!Type:Bank\nD1/15/2024\nT-100.00\nPMarket\nLFood\nSFood\n$-60.00\nSHome\nEsoap\n$-40.00\n^\n',
      ['2024-01-15 -100.00 null Market'],
    ],
    [
      'investments, lists and the opening balance are no movements',
      '!Option:AutoSwitch\n!Account\nNChecking\nTBank\n^\n!Type:Cat\nNFood\nE\n^\n!Type:Bank\nD1/1/2024\nT500.00\nPOpening Balance\nL[Checking]\n^\nD1/20/2024\nT-5.00\nMOnly a memo\n^\n!Type:Invst\nD1/21/2024\nNBuy\nYACME\nT900.00\n^\n',
      ['2024-01-20 -5.00 null Only a memo'],
    ],
    ['no end mark, carriage returns only', '!Type:Cash\rD2024-01-15\rT-5\rPX\r', ['2024-01-15 -5.00 null X']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('MT940', () => {
  const statement = (body: string): string =>
    `{1:F01BANKDEFFXXXX0000000000}{2:I940BANKDEFFXXXXN}{4:\n:20:STARTUMS\n:25:10050000/123456\n:28C:1/1\n:60F:C231229EUR1000,00\n${body}\n:62F:C240102EUR900,00\n-}`;

  it('reads marks, reversals, funds codes, references and years', () => {
    const text = statement(
      [
        ':61:2312290102DR12,5NMSCNONREF//BANK1\n:86:Plain text',
        ':61:240102C100,NTRFREF1\n:86:In',
        ':61:240102RC5,25NTRFNONREF\n:86:Credit reversed',
        ':61:240102RDR7,NTRFNONREF\n:86:Debit reversed',
        ':61:2401020102D1,00N123NONREF\nSupplementary details',
      ].join('\n'),
    );
    expect(lines(text)).toEqual([
      '2023-12-29 -12.50 EUR Plain text',
      '2024-01-02 100.00 EUR In',
      '2024-01-02 -5.25 EUR Credit reversed',
      '2024-01-02 7.00 EUR Debit reversed',
      '2024-01-02 -1.00 EUR Supplementary details',
    ]);
    expect(readBankFile(bytes(text)).entries[0]?.bankId).toBe('BANK1');
  });

  it.each([
    [
      'subfields',
      ':86:166?00SEPA-GUTSCHRIFT?109310?20EREF+NOTPROVIDED?21SVWZ+Rechnung Nr 4711 vom 1\n?222.01.2024 danke?30BANKDEFF?31DE89370400440532013000?32MUSTERMANN, MAX',
      'MUSTERMANN, MAX Rechnung Nr 4711 vom 12.01.2024 danke',
    ],
    [
      'subfields that end early',
      ':86:105?00LASTSCHRIFT?20Strom Abschlag?21Januar?32Stadtwerke',
      'Stadtwerke Strom Abschlag Januar',
    ],
    ['only the kind', ':86:808?00ENTGELT', 'ENTGELT'],
    [
      'Dutch words',
      ':86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J DE VRIES/\nREMI/FACTUUR 2024-001/EREF/NOTPROVIDED',
      'J DE VRIES FACTUUR 2024-001',
    ],
    [
      'Dutch words in a longer form',
      ':86:/CNTP/NL32INGB0000012345/INGBNL2A/J DE VRIES///REMI/USTD//Salaris//',
      'J DE VRIES Salaris',
    ],
    ['a bank’s own code before the text', ':86:A44?Librairie Dupont\nVirement', 'Librairie Dupont Virement'],
    ['free text in lines', ':86:CARD PAYMENT TO\nCOFFEE SHOP', 'CARD PAYMENT TO COFFEE SHOP'],
  ])('describes by field 86: %s', (_name, details, expected) => {
    expect(lines(statement(`:61:2401020102D1,00N123NONREF\n${details}`))).toEqual([
      `2024-01-02 -1.00 EUR ${expected}`,
    ]);
  });

  it('reads several statements, yen and dinars, and names broken lines', () => {
    const text = `:20:A\n:25:1\n:60F:C240101JPY0,\n:61:240102D1200,NTRF1\n:86:Yen\n:61:garbage\n:62F:D240102JPY1200,\n-\n:20:B\n:25:2\n:60M:C240101KWD0,\n:61:240102C1,234NTRF1\n:86:Fils\n:62M:C240102KWD1,234\n-`;
    expect(lines(text)).toEqual(['2024-01-02 -1200 JPY Yen', '2024-01-02 1.234 KWD Fils']);
    expect(problems(text)).toEqual(['6 ROW_BROKEN']);
  });
});

describe('camt.053', () => {
  const camt = (entries: string, version = '02'): string =>
    `<?xml version="1.0" encoding="UTF-8"?><n:Document xmlns:n="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><n:BkToCstmrStmt><n:Stmt><n:Acct><n:Id><n:IBAN>CH9300762011623852957</n:IBAN></n:Id><n:Ccy>CHF</n:Ccy></n:Acct><n:Bal><n:Amt Ccy="CHF">5.00</n:Amt><n:CdtDbtInd>CRDT</n:CdtDbtInd></n:Bal>${entries}</n:Stmt></n:BkToCstmrStmt></n:Document>`;
  const entry = (amount: string, direction: string, rest: string, status = '<n:Sts>BOOK</n:Sts>'): string =>
    `<n:Ntry><n:Amt Ccy="CHF">${amount}</n:Amt><n:CdtDbtInd>${direction}</n:CdtDbtInd>${status}<n:BookgDt><n:Dt>2024-01-31</n:Dt></n:BookgDt><n:ValDt><n:Dt>2024-02-01</n:Dt></n:ValDt>${rest}</n:Ntry>`;

  it('reads entries, names, remittances and reversals', () => {
    const text = camt(
      [
        entry(
          '12.5',
          'DBIT',
          '<n:NtryDtls><n:TxDtls><n:RltdPties><n:Dbtr><n:Nm>Me</n:Nm></n:Dbtr><n:Cdtr><n:Nm>Shop &amp; Co</n:Nm></n:Cdtr></n:RltdPties><n:RmtInf><n:Ustrd>Order 1</n:Ustrd><n:Ustrd>Part 2</n:Ustrd></n:RmtInf></n:TxDtls></n:NtryDtls><n:AddtlNtryInf>POS</n:AddtlNtryInf>',
        ),
        entry('8', 'CRDT', '<n:RvslInd>true</n:RvslInd><n:AddtlNtryInf>Returned debit</n:AddtlNtryInf>'),
        entry('1', 'DBIT', '<n:AddtlNtryInf>Later</n:AddtlNtryInf>', '<n:Sts><n:Cd>PDNG</n:Cd></n:Sts>'),
      ].join(''),
    );
    expect(lines(text)).toEqual([
      '2024-01-31 -12.50 CHF Shop & Co Order 1 Part 2',
      '2024-01-31 8.00 CHF Returned debit',
    ]);
    expect(problems(text)).toEqual(['3 NOT_BOOKED']);
  });

  it('takes a batch apart when its parts add up, in every version’s form', () => {
    const part = (amount: string, name: string): string =>
      `<n:TxDtls><n:AmtDtls><n:TxAmt><n:Amt Ccy="CHF">${amount}</n:Amt></n:TxAmt></n:AmtDtls><n:RltdPties><n:Dbtr><n:Pty><n:Nm>${name}</n:Nm></n:Pty></n:Dbtr></n:RltdPties></n:TxDtls>`;
    const whole = entry(
      '30.00',
      'CRDT',
      `<n:NtryDtls>${part('10.00', 'Ann')}${part('20.00', 'Bob')}</n:NtryDtls>`,
    );
    const unequal = entry(
      '31.00',
      'CRDT',
      `<n:NtryDtls>${part('10.00', 'Ann')}${part('20.00', 'Bob')}</n:NtryDtls><n:AddtlNtryInf>Collected</n:AddtlNtryInf>`,
    );
    expect(lines(camt(whole + unequal, '08'))).toEqual([
      '2024-01-31 10.00 CHF Ann',
      '2024-01-31 20.00 CHF Bob',
      '2024-01-31 31.00 CHF Collected',
    ]);
  });

  it('keeps the entries before the place where the XML breaks', () => {
    const text = camt(entry('1', 'DBIT', '<n:AddtlNtryInf>A</n:AddtlNtryInf>') + entry('2', 'DBIT', ''));
    const cut = text.slice(0, text.lastIndexOf('<n:ValDt>'));
    expect(lines(cut)).toEqual(['2024-01-31 -1.00 CHF A']);
    expect(problems(cut)).toEqual(['2 FILE_CUT_SHORT']);
  });
});

describe('files that are no bank files', () => {
  const codeOf = (content: Uint8Array): string => {
    try {
      readBankFile(content);
      return 'read';
    } catch (error) {
      return error instanceof BankFileError ? error.code : String(error);
    }
  };

  it('are refused with a code', () => {
    expect(codeOf(bytes(' \n'))).toBe('FILE_EMPTY');
    expect(codeOf(bytes('{"a": 1}'))).toBe('FORMAT_UNKNOWN');
    expect(codeOf(bytes('name,age\nann,30\n'))).toBe('COLUMNS_NOT_FOUND');
    expect(codeOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0, 0, 0, 1]))).toBe('ENCODING_UNREADABLE');
    expect(codeOf(new Uint8Array(largestBankFile + 1))).toBe('FILE_TOO_LARGE');
  });
});
