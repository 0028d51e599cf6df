/**
 * How far balances of other histories lay from the median of a forecast that was not scaled, in half widths of its 80 % interval:
 * twenty quantiles from 2.5 % to 97.5 % for each band of `calibrationBands`. Made by `training/train-calibration.ts` from four
 * made-up households and fifteen accounts of the purchase-card statements of Birmingham City Council 2014 to 2016 (Open
 * Government Licence v3: contains public sector information); the other accounts were held out.
 */
export const calibrationPrior: readonly (readonly number[])[] = [
  [
    0.001, 0.006, 0.028, 0.055, 0.09, 0.135, 0.175, 0.221, 0.282, 0.35, 0.442, 0.528, 0.641, 0.763, 0.877,
    0.944, 1.024, 1.204, 2.031, 10.177,
  ],
  [
    0.018, 0.053, 0.096, 0.144, 0.197, 0.247, 0.313, 0.383, 0.455, 0.541, 0.619, 0.709, 0.792, 0.885, 0.942,
    1.001, 1.09, 1.244, 2.188, 3.847,
  ],
  [
    0.027, 0.074, 0.119, 0.173, 0.224, 0.282, 0.339, 0.405, 0.468, 0.536, 0.612, 0.701, 0.795, 0.893, 0.973,
    1.058, 1.179, 1.349, 1.698, 3.21,
  ],
  [
    0.027, 0.081, 0.131, 0.19, 0.247, 0.316, 0.374, 0.442, 0.514, 0.582, 0.655, 0.738, 0.827, 0.918, 1.021,
    1.149, 1.276, 1.44, 1.777, 3.162,
  ],
  [
    0.029, 0.091, 0.147, 0.207, 0.265, 0.326, 0.392, 0.466, 0.538, 0.611, 0.691, 0.774, 0.865, 0.97, 1.091,
    1.231, 1.367, 1.566, 1.906, 3.333,
  ],
  [
    0.036, 0.097, 0.157, 0.223, 0.288, 0.361, 0.434, 0.509, 0.581, 0.66, 0.739, 0.82, 0.911, 1.008, 1.122,
    1.265, 1.423, 1.68, 2.422, 3.1,
  ],
];
