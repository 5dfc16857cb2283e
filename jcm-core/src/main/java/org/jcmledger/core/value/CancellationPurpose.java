package org.jcmledger.core.value;

/** What a cancellation (取消し) is for; a retirement towards a pledge or an NDC is none (R8). */
public enum CancellationPurpose {
  /** The beneficiary's own offsetting or contribution. */
  VOLUNTARY,
  /** An international mitigation purpose other than an NDC. */
  OTHER_INTERNATIONAL_MITIGATION,
  /** Overall mitigation in global emissions. */
  OVERALL_MITIGATION,
  /** Any other, told in the reason. */
  OTHER
}
