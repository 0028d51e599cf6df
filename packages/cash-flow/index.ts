export { type Backtest, backtestForecast } from './backtest-forecast.js';
export { dueDates } from './due-dates.js';
export { findRecurring } from './find-recurring.js';
export { type BalanceForecast, type ForecastDay, forecastBalance, type WhatIf } from './forecast-balance.js';
export type { Payment, RecurringPayment, Rhythm } from './payment.js';
export { simulateHousehold } from './simulated-household.js';
