package org.jcmledger.report.aef;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of Table 3: what was done with a block.
 *
 * @param at when it was recorded
 * @param type of the nomenclature
 * @param subtype of the nomenclature, if the type has subtypes
 * @param block the block
 * @param transferring the transferring Party, of an acquisition
 * @param acquiring the acquiring Party, of a transfer
 * @param oimp the other international mitigation purpose served
 * @param usingParty the Party that uses or cancels
 * @param usingEntity the id of the authorised entity that uses or cancels
 * @param yearOfUse the year of the NDC towards which it is used
 * @param note what else is to be said
 */
public record ActionRow(
    Instant at,
    AefTerm type,
    Optional<AefTerm> subtype,
    ItmoBlock block,
    Optional<String> transferring,
    Optional<String> acquiring,
    Optional<String> oimp,
    Optional<String> usingParty,
    Optional<String> usingEntity,
    OptionalInt yearOfUse,
    Optional<String> note)
    implements AefRow {

  @Override
  public AefTable table() {
    return AefTable.ACTIONS;
  }

  @Override
  public List<AefValue> cells() {
    AefValue first = AefValue.of(block.serials().first());
    AefValue last = AefValue.of(block.serials().last());
    return List.<AefValue>of(
        AefValue.of(at),
        type.value(),
        subtype.map(AefTerm::value).orElse(AefValue.NOT_APPLICABLE),
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
        AefValue.of(block.vintage()),
        AefValue.of(transferring),
        AefValue.of(acquiring),
        AefValue.of(oimp),
        AefValue.of(usingParty),
        AefValue.of(usingEntity),
        yearOfUse.isPresent() ? AefValue.of(yearOfUse.getAsInt()) : AefValue.NOT_APPLICABLE,
        AefValue.EMPTY,
        AefValue.of(note));
  }
}
