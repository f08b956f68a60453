/** Largest rate per day at which `count` or fewer alerts in so many days still have a probability of 5 %. */
export function upperBound95(count: number, days: number): number {
  let [low, high] = [0, 10 * (count + 5)];
  for (let step = 0; step < 100; step++) {
    const mean = (low + high) / 2;
    if (atMost(count, mean) > 0.05) low = mean;
    else high = mean;
  }
  return high / days;
}

/** Probability of `count` or fewer events where `mean` are expected. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}
