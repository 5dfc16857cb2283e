package org.jcmledger.report.aef;

import java.util.List;

/**
 * A row of Table 4: a block held at 31 December, 23:59:59.999 UTC.
 *
 * @param block the block
 */
public record HoldingRow(ItmoBlock block) implements AefRow {

  @Override
  public AefTable table() {
    return AefTable.HOLDINGS;
  }

  @Override
  public List<AefValue> cells() {
    AefValue first = AefValue.of(block.serials().first());
    AefValue last = AefValue.of(block.serials().last());
    return List.<AefValue>of(
        AefValue.of(block.cooperativeApproach()),
        AefValue.of(block.authorization()),
        AefValue.of(block.firstTransferring()),
        AefValue.of(block.registry()),
        first,
        last,
        block.underlying().value(),
        first,
        last,
        AefTerm.GHG.value(),
        AefValue.NOT_APPLICABLE,
        AefValue.NOT_APPLICABLE,
        AefValue.of(block.serials().size()),
        AefValue.NOT_APPLICABLE,
        block.mitigationType().value(),
        AefValue.of(block.vintage()));
  }
}
