/**
 * Loaded before the action (`node --import`): moves its clock by SAMPLE_CLOCK_SHIFT milliseconds, so that two runs
 * can lie a week apart while the sample is dated back from today.
 */
const shift = Number(process.env['SAMPLE_CLOCK_SHIFT'] ?? 0);
const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + shift] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + shift;
  }
}

if (shift !== 0) globalThis.Date = ShiftedDate as DateConstructor;
