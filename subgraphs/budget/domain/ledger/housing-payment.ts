/** Words of those who are paid for a roof; "rent a car" and "car rental" are not among them. */
const housing =
  /\b(?:rent(?! ?-?an?\b)|landlords?|lettings?|mortgages?|housing|hoa|strata|tenancy|miete|hypothek|loyer|alquiler|hyra|huur)\b/i;
const vehicles = /\b(?:cars?|vans?|autos?|trucks?|bikes?|vehicles?|hertz|avis|sixt|europcar|enterprise)\b/i;

/** Whether a statement's text is of rent or a mortgage, for which the shipped classifier of shops has no category. */
export function isHousingPayment(description: string): boolean {
  return housing.test(description) && !vehicles.test(description);
}
