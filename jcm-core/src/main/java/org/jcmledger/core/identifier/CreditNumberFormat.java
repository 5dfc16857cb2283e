package org.jcmledger.core.identifier;

import java.util.Optional;
import org.jcmledger.core.value.ProjectId;

/**
 * How a block of credits is identified in print. The law requires an identification number (識別番号)
 * on every entry (R11, R12) without a public form of it, and the Paris Agreement's guidance names
 * elements and no order: so the form is a choice, behind this interface.
 */
@FunctionalInterface
public interface CreditNumberFormat {

  /** The block's identifier; nothing if the block lacks an element that this form needs. */
  Optional<String> print(CreditBlock block);

  /**
   * A JCM credit's identification number: registry, project or line, vintage, first and last
   * serial, as in {@code JP-MN004-2020-1-35854}. This form is ours and <em>not</em> official, since
   * the official one is not public.
   */
  static CreditNumberFormat ofTheLibrary() {
    return block ->
        Optional.of(
            block.book()
                + "-"
                + block
                    .project()
                    .map(ProjectId::reference)
                    .orElseGet(() -> block.line().toString().replace('/', '.'))
                + "-"
                + block.vintage()
                + "-"
                + block.serials().first()
                + "-"
                + block.serials().last());
  }

  /**
   * The unique identifier of an internationally transferred mitigation outcome, with the elements
   * of decision 6/CMA.4, annex I, paragraph 5: cooperative approach, originating Party registry,
   * first transferring Party, serials first and last, vintage, as in {@code
   * CA0010-JPN01-THA-1-40-2024}. A block that was not first transferred has none.
   *
   * @param registry the originating Party registry's id, such as {@code JPN01}
   */
  static CreditNumberFormat ofOutcomes(String registry) {
    return block ->
        block
            .approach()
            .flatMap(
                approach ->
                    block
                        .firstTransferringParty()
                        .map(
                            party ->
                                approach
                                    + "-"
                                    + registry
                                    + "-"
                                    + party.alpha3()
                                    + "-"
                                    + block.serials().first()
                                    + "-"
                                    + block.serials().last()
                                    + "-"
                                    + block.vintage()));
  }
}
